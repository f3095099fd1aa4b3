import type { Vocabulary } from '../../geo/words.ts'

export const shortageWords = {
  title: { vi: 'Còn thiếu gì', en: 'Short of what' },
  loading: { vi: 'Đang đối chiếu…', en: 'Comparing…' },
  lines: {
    vi: '{short} thiếu, {enough} đủ, {unknown} chưa rõ',
    en: '{short} short, {enough} enough, {unknown} unknown',
  },
  nothing_asked: {
    vi: 'Phương án chưa có mục nào cần đếm.',
    en: 'The plan needs nothing that is counted.',
  },
  nothing_known: {
    vi: 'Chưa ai báo về mục nào của phương án: chưa rõ thiếu gì.',
    en: 'Nobody reports of any item of the plan: what is short is unknown.',
  },
  nothing_short: {
    vi: 'Không thiếu mục nào đã báo.',
    en: 'Nothing is short of what was reported.',
  },
  item: { vi: 'Mục', en: 'Item' },
  need: { vi: 'Cần', en: 'Need' },
  there_is: { vi: 'Có', en: 'There' },
  missing: { vi: 'Thiếu', en: 'Short' },
  of_pillar: { vi: '{short} mục thiếu', en: '{short} short' },
  lends: { vi: '{count} từ {unit}', en: '{count} from {unit}' },
  could: { vi: '{unit} dư {count}', en: '{unit} has {count} over' },
  no_distance: { vi: 'chưa rõ bao xa', en: 'distance unknown' },
  ago: { vi: 'báo {age} trước', en: 'reported {age} ago' },
  old: { vi: 'báo cáo quá hạn', en: 'report overdue' },
  filled: { vi: 'Mượn đủ.', en: 'What is lent is enough.' },
  still: { vi: 'Mượn rồi vẫn thiếu {count}.', en: 'With what is lent, {count} still missing.' },
  more: { vi: 'Còn {count} nơi xa hơn có dư.', en: '{count} more have some, farther away.' },
  no_lender: {
    vi: 'Không đơn vị nào báo có dư.',
    en: 'No unit reports that it has any over.',
  },
  unknown: { vi: 'Chưa ai báo', en: 'Nobody reported' },
  on_map: { vi: 'Xem trên bản đồ', en: 'See on the map' },
  straight: {
    vi: 'Khoảng cách tính theo đường thẳng giữa hai đơn vị. Dư là số dùng được trừ phần đơn vị đó tự cần.',
    en: 'Distances are straight lines between units. Over is what can be used, less what the unit itself needs.',
  },
} as const satisfies Vocabulary
