import { colouringWords } from '../../geo/colouring/colouring_words.ts'
import type { Vocabulary } from '../../geo/words.ts'

export const readinessWords = {
  title: { vi: 'Sẵn sàng theo bốn tại chỗ', en: 'Readiness: the four on the spot' },
  colour_by: colouringWords.readiness,
  known: { vi: 'biết {known} trên {items} mục', en: '{known} of {items} items known' },
  needs: { vi: 'cần {need}', en: 'needs {need}' },
  has: { vi: 'có {have}', en: 'there are {have}' },
  nobody: { vi: 'chưa ai báo', en: 'nobody reported' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  ago: { vi: '{age} trước', en: '{age} ago' },
  report: { vi: 'Báo số hiện có', en: 'Report what there is' },
  report_of: { vi: 'Báo số hiện có: {item}', en: 'Report what there is: {item}' },
  duty: { vi: 'Đang trực', en: 'On duty' },
  no_duty: { vi: 'Chưa có báo cáo ai đang trực.', en: 'Nobody reported who is on duty.' },
  until: { vi: 'đến {moment}', en: 'until {moment}' },
  stop: { vi: 'Thôi tô màu', en: 'Stop colouring' },
  colouring: { vi: 'Tô màu theo mức sẵn sàng', en: 'Coloured by readiness' },
  of_plan: colouringWords.of_plan,
  nothing_needed: {
    vi: 'Phương án không có mục nào',
    en: 'No item of it in the plan',
  },
  add_need: { vi: 'Phương án của đơn vị', en: 'The unit’s plan' },
  loading: { vi: 'Đang đọc mức sẵn sàng…', en: 'Reading readiness…' },
} as const satisfies Vocabulary
