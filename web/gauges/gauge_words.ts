import type { Label } from '../../geo/words.ts'

export const gaugeWords = {
  title: { vi: 'Số đo gần nhất', en: 'Last reading' },
  none: { vi: 'Chưa ai báo số đo của trạm này.', en: 'Nobody has reported a reading of it yet.' },
  no_alarms: { vi: 'chưa có ngưỡng báo động', en: 'no alarm thresholds known' },
  before: { vi: 'Lần trước: {value}, đo {moment}', en: 'Before: {value}, measured {moment}' },
  jumped: {
    vi: 'Mực nước nhảy vọt so với lần trước: đọc lại cho chắc trước khi dựa vào.',
    en: 'The level jumped from the reading before: read it again before relying on it.',
  },
} satisfies Record<string, Label>
