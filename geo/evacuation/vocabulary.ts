import type { CodeOf, Vocabulary } from '../words.ts'

/** Why nobody is sent to a shelter. */
export const whyNot = {
  closed: { vi: 'không dùng được', en: 'cannot be used' },
  closed_by_decision: { vi: 'đã có quyết định đóng', en: 'closed by a decision' },
  closed_here: { vi: 'tạm bỏ trong phương án này', en: 'left out of this plan' },
  no_capacity: { vi: 'chưa rõ sức chứa', en: 'capacity unknown' },
  in_hazard: { vi: 'nằm trong vùng nguy hiểm', en: 'inside the hazard' },
  may_be_in_hazard: {
    vi: 'có thể nằm trong vùng nguy hiểm',
    en: 'may be inside the hazard',
  },
  other_mode: { vi: 'không thuộc cách bố trí đã chọn', en: 'not of the chosen mode' },
} as const satisfies Vocabulary
export type WhyNot = CodeOf<typeof whyNot>

/** Why nobody is sent along a road. */
export const whyShut = {
  closed_by_decision: whyNot.closed_by_decision,
  closed_here: { vi: 'thử đóng ở đây', en: 'closed here to see' },
} as const satisfies Vocabulary
export type WhyShut = CodeOf<typeof whyShut>

const cutOff = {
  cut_off: { vi: 'bị chia cắt', en: 'cut off' },
} as const satisfies Vocabulary

/** Why people go to a shelter no more once a road is closed. */
export const whyLost = {
  ...cutOff,
  farther: { vi: 'đường vòng xa hơn', en: 'the way round is longer' },
  for_others: { vi: 'nhường chỗ cho nơi khác', en: 'others take the places' },
} as const satisfies Vocabulary
export type WhyLost = CodeOf<typeof whyLost>

/** How a way is measured. */
export const wayBy = {
  road: { vi: 'theo đường', en: 'by road' },
  straight: { vi: 'đường chim bay', en: 'in a straight line' },
} as const satisfies Vocabulary
export type WayBy = CodeOf<typeof wayBy>

/** Why a nearer shelter was passed over: nobody is sent there, or its places are taken. */
export const passedOver = {
  ...whyNot,
  ...cutOff,
  full: { vi: 'đã hết chỗ', en: 'full' },
} as const satisfies Vocabulary
export type PassedOver = CodeOf<typeof passedOver>

/** Why a choice made by hand could not be kept. */
export const whyRefused = {
  ...whyNot,
  ...cutOff,
  no_origin: { vi: 'không còn điểm đi này', en: 'the place they leave is no longer there' },
  no_shelter: { vi: 'không còn nơi sơ tán này', en: 'the shelter is no longer there' },
  more_than_people: { vi: 'nhiều hơn số người phải đi', en: 'more than have to leave' },
  more_than_places: { vi: 'nhiều hơn số chỗ', en: 'more than there are places' },
} as const satisfies Vocabulary
export type WhyRefused = CodeOf<typeof whyRefused>
