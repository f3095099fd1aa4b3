import type { Label, Vocabulary } from '../../words.ts'

/** What is looked at before a sheet leaves: each stands above what is wrong with it. */
export const lintRules = {
  legend: { vi: 'chú giải', en: 'the legend' },
  scale: { vi: 'tỷ lệ', en: 'the scale' },
  legal_colours: { vi: 'màu theo quy định', en: 'colours of the law' },
  marking: { vi: 'độ mật', en: 'the marking' },
  time: { vi: 'thời điểm', en: 'the time' },
  generalised: { vi: 'ranh giới khái quát', en: 'generalised lines' },
  contrast: { vi: 'độ tương phản', en: 'contrast' },
  colour_blind: { vi: 'người mù màu', en: 'colour blindness' },
  archipelagos: { vi: 'Hoàng Sa, Trường Sa', en: 'Hoàng Sa and Trường Sa' },
  unlocated: { vi: 'đối tượng chưa có vị trí', en: 'what has no place' },
  letters: { vi: 'chữ', en: 'letters' },
  room: { vi: 'chỗ trên tờ', en: 'room on the sheet' },
} as const satisfies Vocabulary
export type LintRule = keyof typeof lintRules

/** One thing that is wrong with a sheet. What is refused must not leave; a warning is for a person to weigh. */
export interface Finding {
  readonly rule: LintRule
  readonly weight: 'refuse' | 'warn'
  readonly problem: Label
  readonly mend: Label
}

/** Of what whoever prints has nothing to set for: the product drew it so. */
export const drawAnew: Label = {
  vi: 'Vẽ lại tờ bản đồ; nếu vẫn còn, báo người quản trị hệ thống.',
  en: 'Draw the sheet anew; if it stays so, tell an administrator.',
}
