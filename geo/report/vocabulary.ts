import type { IncidentKind } from '../layers/incidents/vocabulary.ts'
import type { CodeOf, Vocabulary } from '../words.ts'

/** What happens by a disaster; the report on it is silent about all else. */
export const kindsOfDisaster = [
  ...(['storm_damage', 'storm_surge', 'flood', 'flash_flood', 'landslide'] as const),
  ...(['forest_fire', 'sea_rescue'] as const),
] satisfies IncidentKind[]

/** The numbers of a quick report, in the order of its form: damage first, then what was done. */
export const figure = {
  dead: { vi: 'Người chết', en: 'Dead' },
  missing: { vi: 'Người mất tích', en: 'Missing' },
  injured: { vi: 'Người bị thương', en: 'Injured' },
  houses: { vi: 'Nhà bị thiệt hại', en: 'Houses damaged' },
  evacuated: { vi: 'Người đã sơ tán', en: 'People evacuated' },
  sheltered: { vi: 'Người đang ở nơi sơ tán', en: 'People in shelters' },
  tasks_done: { vi: 'Nhiệm vụ đã xong', en: 'Tasks done' },
  tasks_late: { vi: 'Nhiệm vụ quá hạn', en: 'Tasks late' },
} as const satisfies Vocabulary
export type FigureName = CodeOf<typeof figure>

/** A commune sends it by this hour (TTLT 43/2015), in Vietnam's time. */
export const sentByHour = 17
