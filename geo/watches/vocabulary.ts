import type { FacilityClass } from '../layers/facilities/vocabulary.ts'
import type { CodeOf, Vocabulary } from '../words.ts'

/** What a standing question can ask. */
export const questionKind = {
  incident: { vi: 'Vụ việc trong khu vực', en: 'An incident in an area' },
  readiness: { vi: 'Mức sẵn sàng thấp', en: 'Readiness under a level' },
  gauge: { vi: 'Trạm đo vượt báo động', en: 'A gauge over an alarm' },
  silence: { vi: 'Đơn vị không có tin', en: 'Nothing heard from a unit' },
  proposal: { vi: 'Đề xuất ứng phó mới', en: 'A new proposal to respond' },
  distance: { vi: 'Vụ việc xa lực lượng, cơ sở', en: 'No responder near an incident' },
} as const satisfies Vocabulary
export type QuestionKind = CodeOf<typeof questionKind>

/** Fixed places that answer when something happens; of all classes of facilities those that can. */
export const responderClasses = [
  ...['border_post', 'health_station', 'medical_centre', 'water_landing', 'port_quay'],
] as const satisfies readonly FacilityClass[]
export type ResponderClass = (typeof responderClasses)[number]

/** The alarms of a gauge, as they are written in Vietnamese. */
export const alarmNumeral: Readonly<Record<1 | 2 | 3, string>> = { 1: 'I', 2: 'II', 3: 'III' }
