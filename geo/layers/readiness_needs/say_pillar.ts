import type { Moment } from '../../measures/moment.ts'
import type { ReadinessScore } from '../../measures/readiness_score.ts'
import { writeAge } from '../../measures/write_age.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { type Language, wordFor } from '../../words.ts'
import { type Pillar, pillar, readinessLevel } from './vocabulary.ts'

/** An item of a pillar with the last that was said of it. */
export interface SaidItem {
  readonly name: string
  readonly measureUnit: string
  /** Null where nobody spoke of it. */
  readonly missing: number | null
  readonly countedAt: Moment | null
}

export interface SaidPillar {
  readonly pillar: Pillar
  readonly score: Pick<ReadinessScore, 'score' | 'level' | 'items' | 'known'>
  readonly items: readonly SaidItem[]
}

const words = {
  missing: { vi: 'thiếu', en: 'missing' },
  enough: { vi: 'không thiếu mục nào đã báo', en: 'nothing missing of what was reported' },
  ago: { vi: 'báo cáo {age} trước', en: 'reported {age} ago' },
  oldest: { vi: 'báo cáo cũ nhất {age} trước', en: 'oldest report {age} ago' },
  known: { vi: 'mới biết {known} trên {items} mục', en: '{known} of {items} items known' },
} as const

/**
 * A pillar in words, down to what is missing and how old that is:
 * `Hậu cần 62 %: thiếu 38 chiếc áo phao; báo cáo 3 giờ trước`. What is unknown gives no figure.
 */
export function sayPillar(said: SaidPillar, now: Moment, language: Language): string {
  const { score, level, items, known } = said.score
  const name = wordFor(pillar, said.pillar, language)
  if (level === 'no_plan') return `${name}: ${lower(readinessLevel.no_plan[language])}`
  const part = words.known[language]
    .replace('{known}', String(known))
    .replace('{items}', `${items}`)
  const ages = known < items ? [part, ...agesIn(said, now, language)] : agesIn(said, now, language)
  if (score === null) {
    return `${name}: ${[lower(readinessLevel.unknown[language]), ...ages].join('; ')}`
  }
  const missing = said.items.flatMap((item) => (item.missing ? sayMissing(item, language) : []))
  const lack = missing.length === 0 ? words.enough[language] : missing.join(', ')
  const lacking = missing.length === 0 ? lack : `${words.missing[language]} ${lack}`
  return `${name} ${writePercent(score, language)}: ${[lacking, ...ages].join('; ')}`
}

/** A share as `62 %`; cut and not rounded, so that 100 % is all of it. */
export const writePercent = (score: number, language: Language): string =>
  writeQuantity(Math.floor(100 * score + 1e-9), '%', language)

/** `38 chiếc áo phao`; the unit of measure only where the name does not say it itself. */
function sayMissing(item: SaidItem, language: Language): string {
  const name = lower(item.name)
  const count = writeNumber(item.missing ?? 0, language)
  if (language === 'en') {
    return name.includes(item.measureUnit)
      ? `${count} ${name}`
      : `${count} ${item.measureUnit} of ${name}`
  }
  return name.startsWith(lower(item.measureUnit))
    ? `${count} ${name}`
    : `${count} ${item.measureUnit} ${name}`
}

function agesIn({ items }: SaidPillar, now: Moment, language: Language): string[] {
  const counted = items.flatMap(({ countedAt }) => (countedAt === null ? [] : [countedAt]))
  const [oldest] = counted.toSorted((a, b) => Number(new Date(a)) - Number(new Date(b)))
  if (oldest === undefined) return []
  const form = counted.length === 1 ? words.ago : words.oldest
  return [form[language].replace('{age}', writeAge(oldest, now, language))]
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
