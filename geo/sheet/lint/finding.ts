import type { Label, Vocabulary } from '../../words.ts'

/** What is looked at before a sheet leaves. */
export const lintRules = {
  legend: { vi: 'Chú giải đúng với bản đồ', en: 'The legend equals the map' },
  scale: { vi: 'Tỷ lệ đúng', en: 'The scale is true' },
  legal_colours: { vi: 'Màu theo quy định', en: 'Colours of the law' },
  marking: { vi: 'Dấu mật đúng mức cao nhất', en: 'The marking is the highest inside' },
  time: { vi: 'Có thời điểm', en: 'The time is said' },
  generalised: { vi: 'Đường khái quát có ghi chú', en: 'Generalised lines are named so' },
  contrast: { vi: 'Đủ tương phản', en: 'Enough contrast' },
  colour_blind: { vi: 'Phân biệt được khi mù màu', en: 'Told apart without hue' },
  archipelagos: { vi: 'Có Hoàng Sa, Trường Sa', en: 'Hoàng Sa and Trường Sa are there' },
  unlocated: { vi: 'Đối tượng chưa có vị trí được nêu', en: 'What has no place is named' },
  letters: { vi: 'Đủ chữ', en: 'Every letter can be written' },
  room: { vi: 'Đủ chỗ', en: 'There is room for all' },
} as const satisfies Vocabulary
export type LintRule = keyof typeof lintRules

/** One thing that is wrong with a sheet. What is refused must not leave; a warning is for a person to weigh. */
export interface Finding {
  readonly rule: LintRule
  readonly weight: 'refuse' | 'warn'
  readonly problem: Label
  readonly mend: Label
}
