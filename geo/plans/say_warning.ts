import { planSection } from '../layers/plan_entries/vocabulary.ts'
import { writeNumber } from '../measures/write_number.ts'
import { type Label, type Language, wordFor } from '../words.ts'
import type { PlanWarning } from './check_plan.ts'
import type { PlanHead } from './plan.ts'

const words = {
  draft: { vi: 'Dự thảo: chưa ai duyệt.', en: 'A draft: nobody has approved it.' },
  withdrawn: { vi: 'Đã bãi bỏ: không còn dùng.', en: 'Withdrawn: it is no longer used.' },
  ended: { vi: 'Đã hết hiệu lực.', en: 'It is no longer in force.' },
  not_begun: { vi: 'Chưa đến ngày có hiệu lực.', en: 'It is not yet in force.' },
  places_short: {
    vi: 'Thiếu chỗ: {people} người phải sơ tán, {places} chỗ.',
    en: 'Too few places: {people} people to evacuate, {places} places.',
  },
  shelter_gone: {
    vi: '{line}: nơi sơ tán này không còn, hoặc bạn không được xem.',
    en: '{line}: this shelter is gone, or not yours to see.',
  },
  shelter_closed: { vi: '{line}: không dùng được.', en: '{line}: cannot be used.' },
  capacity_unknown: { vi: '{line}: chưa rõ sức chứa.', en: '{line}: capacity unknown.' },
  shelter_full: {
    vi: '{line}: {people} người, chỉ có {places} chỗ.',
    en: '{line}: {people} people, only {places} places.',
  },
  shelter_claimed: {
    vi: '{line}: {plan} cũng dùng nơi này.',
    en: '{line}: {plan} counts on it too.',
  },
  people_unknown: { vi: '{line}: chưa rõ số người.', en: '{line}: nobody said how many people.' },
  section_empty: { vi: 'Chưa có phần “{section}”.', en: 'There is nothing under “{section}”.' },
} as const satisfies Readonly<Record<PlanWarning['kind'], Label>>

/** A warning of a plan as a sentence. */
export function sayWarning(warning: PlanWarning, language: Language): string {
  const form = words[warning.kind][language]
  const write = (count: number) => writeNumber(count, language)
  const filled: Record<string, string> = {
    ...('entry' in warning && { line: nameOf(warning.entry, language) }),
    ...('people' in warning && { people: write(warning.people), places: write(warning.places) }),
    ...('by' in warning && { plan: warning.by.map((one) => nameOf(one, language)).join(', ') }),
    ...('section' in warning && { section: wordFor(planSection, warning.section, language) }),
  }
  return form.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
}

const nameOf = ({ name_vi, name_en }: Pick<PlanHead, 'name_vi' | 'name_en'>, language: Language) =>
  language === 'vi' ? name_vi : name_en
