import { editedBy } from '../../editors.ts'
import type { CodeOf, Label, Vocabulary } from '../../words.ts'

/**
 * The natural hazards that Quyết định 18/2021/QĐ-TTg names, in its order. A spring tide (triều
 * cường) stands in bulletins but is no hazard of its own there, so it is none here.
 */
export const hazard = {
  storm: { vi: 'Bão', en: 'Storm' },
  tropical_depression: { vi: 'Áp thấp nhiệt đới', en: 'Tropical depression' },
  heavy_rain: { vi: 'Mưa lớn', en: 'Heavy rain' },
  flood: { vi: 'Lũ', en: 'Flood' },
  inundation: { vi: 'Ngập lụt', en: 'Inundation' },
  flash_flood: { vi: 'Lũ quét', en: 'Flash flood' },
  landslide: { vi: 'Sạt lở đất do mưa lũ hoặc dòng chảy', en: 'Landslide from rain or current' },
  subsidence: { vi: 'Sụt lún đất do mưa lũ hoặc dòng chảy', en: 'Subsidence from rain or current' },
  heat: { vi: 'Nắng nóng', en: 'Heat' },
  drought: { vi: 'Hạn hán', en: 'Drought' },
  saltwater_intrusion: { vi: 'Xâm nhập mặn', en: 'Saltwater intrusion' },
  drought_landslide: { vi: 'Sạt lở đất do hạn hán', en: 'Landslide from drought' },
  drought_subsidence: { vi: 'Sụt lún đất do hạn hán', en: 'Subsidence from drought' },
  strong_wind_at_sea: { vi: 'Gió mạnh trên biển', en: 'Strong wind at sea' },
  fog: { vi: 'Sương mù', en: 'Fog' },
  surge: { vi: 'Nước dâng', en: 'Surge' },
  whirlwind: { vi: 'Lốc', en: 'Whirlwind' },
  lightning: { vi: 'Sét', en: 'Lightning' },
  hail: { vi: 'Mưa đá', en: 'Hail' },
  damaging_cold: { vi: 'Rét hại', en: 'Damaging cold' },
  frost: { vi: 'Sương muối', en: 'Frost' },
  forest_fire: { vi: 'Cháy rừng do tự nhiên', en: 'Natural forest fire' },
  earthquake: { vi: 'Động đất', en: 'Earthquake' },
  tsunami: { vi: 'Sóng thần', en: 'Tsunami' },
} as const satisfies Vocabulary

/** The scale a level is read on; level 4 of one is not level 4 of the other. */
export const hazardScale = {
  disaster_risk: { vi: 'Cấp độ rủi ro thiên tai (1–5)', en: 'Disaster risk level (1–5)' },
  forest_fire: { vi: 'Cấp dự báo cháy rừng (I–V)', en: 'Forest fire forecast level (I–V)' },
} as const satisfies Vocabulary
export type HazardScale = CodeOf<typeof hazardScale>

interface Level {
  readonly level: number
  /** As it is written on maps: Arabic for disaster risk, Roman for forest fire. */
  readonly numeral: string
  readonly label: Label
}

/**
 * The levels of each scale, lowest first. Disaster risk: Quyết định 18/2021/QĐ-TTg art. 4(3). Forest
 * fire: Nghị định 156/2018/NĐ-CP art. 46, with the names one province gives them.
 */
export const levelsOf: Readonly<Record<HazardScale, readonly Level[]>> = {
  disaster_risk: [
    { level: 1, numeral: '1', label: { vi: 'Thấp', en: 'Low' } },
    { level: 2, numeral: '2', label: { vi: 'Trung bình', en: 'Medium' } },
    { level: 3, numeral: '3', label: { vi: 'Lớn', en: 'Large' } },
    { level: 4, numeral: '4', label: { vi: 'Rất lớn', en: 'Very large' } },
    { level: 5, numeral: '5', label: { vi: 'Thảm họa', en: 'Catastrophe' } },
  ],
  forest_fire: [
    { level: 1, numeral: 'I', label: { vi: 'Thấp', en: 'Low' } },
    { level: 2, numeral: 'II', label: { vi: 'Trung bình', en: 'Medium' } },
    { level: 3, numeral: 'III', label: { vi: 'Cao', en: 'High' } },
    { level: 4, numeral: 'IV', label: { vi: 'Nguy hiểm', en: 'Dangerous' } },
    { level: 5, numeral: 'V', label: { vi: 'Cực kỳ nguy hiểm', en: 'Extremely dangerous' } },
  ],
}

/** Who may write this layer, beside administrators. */
export const editors = editedBy('coordinator', 'planner')
