import type { hazard } from '../layers/risk_zones/vocabulary.ts'
import type { CodeOf, Vocabulary } from '../words.ts'

/** Where a level comes from: the bulletin's own words, a rule of the law, the forest-fire scale, or nowhere. */
export const levelBasis = {
  stated: { vi: 'nêu trong bản tin', en: 'stated in the bulletin' },
  ruled: { vi: 'theo Quyết định 18/2021/QĐ-TTg', en: 'by Decision 18/2021/QĐ-TTg' },
  forest_fire_scale: { vi: 'cấp dự báo cháy rừng', en: 'forest-fire forecast level' },
  unknown: { vi: 'chưa đủ căn cứ để xếp cấp', en: 'no rule gives a level' },
} as const satisfies Vocabulary
export type LevelBasis = CodeOf<typeof levelBasis>

/** The hazards that a bulletin or a station can make a proposal of. */
export const proposedHazards = [
  ...['storm', 'tropical_depression', 'flood', 'heavy_rain', 'forest_fire'],
] as const satisfies readonly CodeOf<typeof hazard>[]
export type ProposedHazard = (typeof proposedHazards)[number]
