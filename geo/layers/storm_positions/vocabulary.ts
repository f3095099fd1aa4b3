import { editedBy } from '../../editors.ts'
import type { Vocabulary } from '../../words.ts'

/** Whether the storm was there, or is expected to be. */
export const positionKind = {
  observed: { vi: 'Đã quan trắc', en: 'Observed' },
  forecast: { vi: 'Dự báo', en: 'Forecast' },
} as const satisfies Vocabulary

/**
 * Wind on the Beaufort scale as bulletins here write it, cấp 0 to 17; those above the scale's end are
 * written 17 ("trên cấp 17").
 */
export const greatestWind = 17

/** No storm has been measured with strong wind as far from its middle. */
export const greatestRadiusKm = 1_500

export const editors = editedBy('coordinator', 'planner')
