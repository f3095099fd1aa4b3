import type { Moment } from '../measures/moment.ts'
import { writeDate } from '../measures/write_date.ts'
import type { Language } from '../words.ts'

interface Period {
  readonly valid_from: Moment | null
  readonly valid_to: Moment | null
}

/** ` từ 05:00 05/10/2025 đến …`: from when until when, of what is known; empty where neither is. */
export function sayPeriod({ valid_from, valid_to }: Period, language: Language): string {
  const words = { vi: [' từ ', ' đến '], en: [' from ', ' until '] }[language]
  return [valid_from, valid_to]
    .map((at, end) => (at === null ? '' : `${words[end]}${writeDate(at, language, 'minute')}`))
    .join('')
}
