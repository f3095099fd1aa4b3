import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** What a station is there for. */
export const gaugeKind = {
  early_warning: { vi: 'Hệ thống cảnh báo sớm', en: 'Early-warning system' },
  water_level: { vi: 'Trạm đo mực nước', en: 'Water-level gauge' },
  rain: { vi: 'Trạm đo mưa', en: 'Rain gauge' },
  wind: { vi: 'Trạm đo gió', en: 'Wind gauge' },
  tide: { vi: 'Trạm đo triều', en: 'Tide gauge' },
  forest_fire: { vi: 'Dự báo cháy rừng', en: 'Forest-fire forecast' },
  water_quality: { vi: 'Trạm quan trắc nước', en: 'Water-quality station' },
  air_quality: { vi: 'Trạm quan trắc không khí', en: 'Air-quality station' },
} as const satisfies Vocabulary

/** What is read at a station and compared with its alarms. */
export const gaugeQuantity = {
  water_level: { vi: 'Mực nước', en: 'Water level' },
  rainfall: { vi: 'Lượng mưa', en: 'Rainfall' },
  wind_speed: { vi: 'Tốc độ gió', en: 'Wind speed' },
  forest_fire_level: { vi: 'Cấp dự báo cháy rừng', en: 'Forest-fire forecast level' },
  water_quality_index: { vi: 'Chỉ số chất lượng nước (WQI)', en: 'Water quality index' },
  air_quality_index: { vi: 'Chỉ số chất lượng không khí (AQI)', en: 'Air quality index' },
} as const satisfies Vocabulary

/** The unit the alarms of a station are written in. */
export const gaugeUnit = {
  metre: { vi: 'm', en: 'm' },
  centimetre: { vi: 'cm', en: 'cm' },
  millimetre_per_hour: { vi: 'mm/giờ', en: 'mm/h' },
  millimetre_per_day: { vi: 'mm/24 giờ', en: 'mm/24 h' },
  metre_per_second: { vi: 'm/s', en: 'm/s' },
  kilometre_per_hour: { vi: 'km/giờ', en: 'km/h' },
  index: { vi: 'điểm', en: 'points' },
} as const satisfies Vocabulary

/** How high the last reading stands; nothing where no reading, or no alarm, is known. */
export const alarmReached = {
  below: { vi: 'Dưới báo động', en: 'Below the alarms' },
  alarm_1: { vi: 'Báo động I', en: 'Alarm I' },
  alarm_2: { vi: 'Báo động II', en: 'Alarm II' },
  alarm_3: { vi: 'Báo động III', en: 'Alarm III' },
} as const satisfies Vocabulary
export type AlarmReached = CodeOf<typeof alarmReached>

/** How the last reading of a water level stands to the one before. */
export const readingCourse = {
  steady: { vi: 'Không nhảy vọt', en: 'No jump' },
  jumped: { vi: 'Nhảy vọt, cần đọc lại', en: 'Jumped, to be read again' },
} as const satisfies Vocabulary
export type ReadingCourse = CodeOf<typeof readingCourse>

/** Who may write this layer, beside administrators. One that was read is ended (`valid_to`) and not removed. */
export const editors = editedBy('coordinator', 'planner')
