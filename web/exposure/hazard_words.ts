import type { Measure } from '../../geo/proposals/level_of_hazard.ts'
import type { Label, Vocabulary } from '../../geo/words.ts'

export const hazardWords = {
  title: { vi: 'Cấp độ rủi ro thiên tai', en: 'Disaster risk level' },
  none: {
    vi: 'Chưa nêu thiên tai nào cho vùng này.',
    en: 'No hazard is stated for this area.',
  },
  state: { vi: 'Nêu thiên tai', en: 'State a hazard' },
  state_another: { vi: 'Nêu thiên tai khác', en: 'State another hazard' },
  hazard: { vi: 'Loại thiên tai', en: 'Hazard' },
  stated_level: { vi: 'Cấp nêu trong bản tin', en: 'Level stated in a bulletin' },
  not_stated: { vi: 'không nêu', en: 'not stated' },
  not_said: { vi: 'chưa rõ', en: 'not known' },
  add: { vi: 'Thêm thiên tai này', en: 'Add this hazard' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  take_away: { vi: 'Bỏ {hazard}', en: 'Take away {hazard}' },
  no_number: {
    vi: 'Không đọc được số này; viết từ {least} đến {most}.',
    en: 'This is no such number; write one from {least} to {most}.',
  },
  no_whole_number: {
    vi: 'Viết số nguyên từ {least} đến {most}.',
    en: 'Write a whole number from {least} to {most}.',
  },
  stated: { vi: 'theo cấp đã nêu', en: 'as it was stated' },
  together: { vi: 'Cả vùng: {level}', en: 'The area: {level}' },
  no_rule: {
    vi: 'Quyết định 18/2021/QĐ-TTg: chưa có quy tắc, hoặc chưa đủ số liệu, để xếp cấp.',
    en: 'Decision 18/2021/QĐ-TTg: no rule at hand, or too little said, to give a level.',
  },
  wind_said: { vi: 'gió cấp {number}', en: 'wind of level {number}' },
  region_said: { vi: 'khu vực {number}', en: 'region {number}' },
  above_said: { vi: 'trên báo động III {number} m', en: '{number} m above alarm III' },
  below_said: { vi: 'dưới báo động III {number} m', en: '{number} m below alarm III' },
  rain_said: { vi: 'mưa {number} mm/24 giờ', en: 'rain of {number} mm in 24 h' },
  fire_said: { vi: 'cấp dự báo cháy rừng {number}', en: 'forest-fire level {number}' },
  level_said: { vi: 'nêu cấp {number}', en: 'level {number} stated' },
} as const satisfies Vocabulary

/** What a measure is called in the form. */
export const measureLabels: Readonly<Record<Measure, Label>> = {
  wind_level: { vi: 'Gió mạnh nhất, cấp', en: 'Strongest wind, level' },
  alarm_reached: { vi: 'Mực nước đã đến', en: 'The water has reached' },
  flood_region: {
    vi: 'Khu vực của trạm theo phụ lục Quyết định 18/2021 (1–4)',
    en: 'The station’s region by the annex of Decision 18/2021 (1–4)',
  },
  above_alarm_3: {
    vi: 'Trên báo động III, m (dưới thì viết số âm)',
    en: 'Above alarm III, m (negative below it)',
  },
  rain_mm: { vi: 'Lượng mưa, mm/24 giờ', en: 'Rain, mm in 24 h' },
  forest_fire_level: { vi: 'Cấp dự báo cháy rừng (1–5)', en: 'Forest-fire level (1–5)' },
}
