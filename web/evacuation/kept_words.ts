import type { Vocabulary } from '../../geo/words.ts'

export const keptWords = {
  keep_title: { vi: 'Giữ trong kế hoạch', en: 'Keep in a plan' },
  keep_note: {
    vi: 'Giữ cùng phương án của đơn vị: ai giữ, lúc nào. Dòng nơi sơ tán của dự thảo được ghi theo; phương án đã duyệt giữ nguyên dòng.',
    en: 'Kept with a plan of the unit: by whom, when. Lines of shelters in a draft follow it; those of an approved plan stay.',
  },
  which: { vi: 'Phương án', en: 'Plan' },
  keep: { vi: 'Giữ trong kế hoạch', en: 'Keep in the plan' },
  kept: { vi: 'Đã giữ trong kế hoạch.', en: 'Kept in the plan.' },
  no_plan: {
    vi: 'Đơn vị chưa có phương án nào để giữ cùng.',
    en: 'The unit has no plan to keep it with.',
  },
  supposed: {
    vi: 'Nơi sơ tán giả định không giữ được: hãy nhập thành nơi sơ tán trước.',
    en: 'A supposed shelter cannot be kept: enter it as a shelter first.',
  },
  title: { vi: 'Sắp xếp sơ tán', en: 'Evacuation kept' },
  none: { vi: 'Chưa giữ sắp xếp sơ tán nào.', en: 'No evacuation is kept with it.' },
  by: { vi: '{post} giữ lúc {moment}.', en: 'Kept by {post}, {moment}.' },
  open: { vi: 'Mở lại trên bản đồ', en: 'Open on the map' },
  same: {
    vi: 'Tính lại bây giờ vẫn như khi giữ.',
    en: 'Reckoned now it is as it was kept.',
  },
  changed: { vi: 'Từ khi giữ đến nay đã khác:', en: 'It has changed since it was kept:' },
  leave: {
    vi: '{place}: phải đi {kept}, nay {now}',
    en: '{place}: {kept} had to leave, {now} now',
  },
  places: { vi: '{place}: {kept} chỗ, nay {now}', en: '{place}: {kept} places, {now} now' },
  sent: { vi: '{place}: đưa đến {kept}, nay {now}', en: '{place}: {kept} sent there, {now} now' },
  none_there: { vi: 'không có', en: 'none' },
  refused: {
    vi: '{count} nhóm chọn tay không còn giữ được.',
    en: '{count} groups chosen by hand can no longer be kept.',
  },
  lines_agree: {
    vi: 'Các dòng nơi sơ tán của phương án khớp với sắp xếp này.',
    en: 'The plan’s lines of shelters agree with it.',
  },
  lines_differ: {
    vi: 'Dòng nơi sơ tán của phương án không khớp:',
    en: 'The plan’s lines of shelters do not agree:',
  },
  line_differs: {
    vi: '{place}: phương án ghi {line}, sắp xếp {kept}',
    en: '{place}: the plan says {line}, it has {kept}',
  },
  before: { vi: 'Các lần giữ trước', en: 'Kept before' },
  before_line: { vi: '{moment}, {post}: {outcome}', en: '{moment}, {post}: {outcome}' },
} as const satisfies Vocabulary
