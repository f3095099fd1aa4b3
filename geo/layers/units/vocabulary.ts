import type { CodeOf, Vocabulary } from '../../words.ts'

/** The kinds of commune-level unit there are since 1 July 2025. */
export const unitKind = {
  phuong: { vi: 'Phường', en: 'Ward' },
  xa: { vi: 'Xã', en: 'Commune' },
  dac_khu: { vi: 'Đặc khu', en: 'Special zone' },
} as const satisfies Vocabulary
export type UnitKind = CodeOf<typeof unitKind>

/** Which national border a unit lies on. A unit taken from an import says nothing of it: `unknown`. */
export const borderKind = {
  land: { vi: 'Giáp biên giới trên bộ', en: 'On the land border' },
  sea: { vi: 'Đảo ở biên giới biển', en: 'Island on the sea border' },
  none: { vi: 'Không giáp biên giới', en: 'Not on the border' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Vocabulary

/** What is drawn for a unit. Without an outline a unit keeps a reference point, or nothing at all. */
export const outline = {
  official: { vi: 'Ranh giới chính thức', en: 'Official outline' },
  generalised: { vi: 'Ranh giới khái quát', en: 'Generalised outline' },
  none: { vi: 'Chưa có ranh giới', en: 'No outline yet' },
} as const satisfies Vocabulary
export type Outline = CodeOf<typeof outline>
