import type { Label } from '../../geo/words.ts'

export const gaugeWords = {
  title: { vi: 'Số đo gần nhất', en: 'Last reading' },
  none: { vi: 'Chưa ai báo số đo của trạm này.', en: 'Nobody has reported a reading of it yet.' },
  no_alarms: { vi: 'chưa có ngưỡng báo động', en: 'no alarm thresholds known' },
} satisfies Record<string, Label>
