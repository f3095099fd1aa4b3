import type { Vocabulary } from '../../geo/words.ts'

export const reportWords = {
  open: { vi: 'Báo cáo nhanh', en: 'Quick report' },
  title: { vi: 'Báo cáo nhanh: {unit}', en: 'Quick report: {unit}' },
  close: { vi: 'Đóng báo cáo', en: 'Close the report' },
  loading: { vi: 'Đang lập báo cáo…', en: 'Making the report…' },
  newer: {
    vi: 'Có tin mới sau khi lập báo cáo này ({moment}). Số ở đây chưa tính tin đó.',
    en: 'Something was reported since this was made ({moment}). These numbers are without it.',
  },
  renew: { vi: 'Lập lại', en: 'Make it anew' },
  span: { vi: 'Thời gian báo cáo', en: 'Time of the report' },
  day: { vi: 'Từ đầu ngày', en: 'Since the day began' },
  day_and_night: { vi: '24 giờ qua', en: 'The last 24 hours' },
  period: { vi: 'Từ {from} đến {to}', en: 'From {from} to {to}' },
  due: { vi: 'Còn {age} đến 17 giờ', en: '{age} until 17:00' },
  overdue: { vi: 'Quá 17 giờ được {age}', en: '{age} past 17:00' },
  what: { vi: 'Chỉ tiêu', en: 'Figure' },
  value: { vi: 'Số lượng', en: 'Number' },
  made_of: { vi: 'Tính từ', en: 'Made of' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  nobody: { vi: 'chưa ai báo', en: 'nobody reported' },
  compare: {
    vi: 'So với báo cáo trước, {moment}, theo những gì đã biết lúc đó',
    en: 'Against the report before, {moment}, by what was known then',
  },
  before: { vi: 'Báo cáo trước', en: 'Report before' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  // Of one row it is said as of many.
  rows: { vi: '{count} dòng', en: 'rows: {count}' },
  unsaid: { vi: '{count} chưa báo', en: '{count} not reported' },
  show: { vi: 'Xem các dòng: {figure}', en: 'See the rows: {figure}' },
  actions: { vi: 'Phương án đang thực hiện', en: 'Plans in action' },
  shortages: { vi: 'Còn thiếu', en: 'Still missing' },
  gauges: { vi: 'Số đo tại trạm', en: 'Readings of stations' },
  incidents: { vi: 'Vụ việc được tính', en: 'Incidents counted' },
  download: { vi: 'Tải tệp Word (DOCX)', en: 'Download for Word (DOCX)' },
  download_pdf: { vi: 'Tải bản PDF', en: 'Download as PDF' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  none_sent: {
    vi: 'Chưa ghi báo cáo nào đã gửi của đơn vị này.',
    en: 'No report of this unit was recorded as sent.',
  },
  sent_line: {
    vi: '{moment} · gửi {office} · số liệu đến {to}',
    en: '{moment} · to {office} · figures until {to}',
  },
  sent_today: {
    vi: 'Hôm nay đã gửi lúc {time}: {office}',
    en: 'Sent today at {time}: {office}',
  },
  none_today: { vi: 'Hôm nay chưa ghi đã gửi', en: 'None recorded as sent today' },
  compare_sent: {
    vi: 'So với báo cáo đã gửi {office} lúc {moment}',
    en: 'Against the report sent to {office} at {moment}',
  },
  mark_title: { vi: 'Ghi là đã gửi', en: 'Record as sent' },
  mark_what: {
    vi: 'Ghi đúng bản đang hiện: số liệu đến {to}. Đã ghi thì không sửa, không xóa.',
    en: 'Records it as it stands here: figures until {to}. What is recorded is never changed.',
  },
  mark_downloaded: {
    vi: 'Ghi đúng bản đã tải: số liệu đến {to}. Đã ghi thì không sửa, không xóa.',
    en: 'Records what was downloaded: figures until {to}. What is recorded is never changed.',
  },
  office: { vi: 'Cơ quan nhận', en: 'Sent to (office)' },
  office_hint: {
    vi: 'Tên cơ quan, không ghi tên người: Ban Chỉ huy PTDS tỉnh',
    en: 'An office, and no person: the provincial command',
  },
  office_missing: { vi: 'Hãy ghi cơ quan nhận.', en: 'Say to which office.' },
  mark: { vi: 'Ghi là đã gửi', en: 'Record as sent' },
  marked: { vi: 'Đã ghi báo cáo này là đã gửi.', en: 'The report is recorded as sent.' },
  back: { vi: 'Về báo cáo hiện tại', en: 'Back to the report of now' },
  sent_title: {
    vi: 'Báo cáo đã gửi {office}',
    en: 'The report sent to {office}',
  },
  sent_by: {
    vi: '{post} ghi lúc {moment}. Số liệu từ {from} đến {to}, theo những gì biết đến {known}.',
    en: 'Recorded by {post}, {moment}. Figures from {from} to {to}, by what was known at {known}.',
  },
  against_sent: { vi: 'So với báo cáo trước: {moment}.', en: 'Against the report of {moment}.' },
  same_again: {
    vi: 'Tính lại theo những gì biết khi đó: đúng như bản đã gửi.',
    en: 'Made again by what was known then: the same as was sent.',
  },
  figures_differ: {
    vi: 'Tính lại theo những gì biết khi đó không ra như bản đã gửi. Bảng dưới là số đã gửi.',
    en: 'Made again by what was known then it is not what was sent. The table has the numbers sent.',
  },
  figure_differs: {
    vi: '{figure}: đã gửi {sent}, tính lại {now}',
    en: '{figure}: {sent} sent, {now} made again',
  },
  unsaid_differ: {
    vi: '{figure}: số nơi chưa báo khác',
    en: '{figure}: how many reported nothing differs',
  },
  words_differ: {
    vi: 'Số liệu như bản đã gửi, nhưng lời văn tính lại thì khác (mã SHA-256 không khớp).',
    en: 'The numbers are those sent, but the document reads otherwise (its SHA-256 differs).',
  },
  made: { vi: 'Đã tải báo cáo.', en: 'The report is downloaded.' },
} as const satisfies Vocabulary
