import type { Vocabulary } from '../../geo/words.ts'

export const exerciseWords = {
  /** Read out, and seen by who looks at the page through other eyes. */
  region: { vi: 'Đây là diễn tập', en: 'This is an exercise' },
  not_real: { vi: 'Không phải tình hình thật', en: 'Not the real situation' },
  ended: { vi: 'Đã kết thúc, chỉ xem', en: 'Ended, only to be read' },
  made: { vi: 'Chưa bắt đầu', en: 'Not begun yet' },
  unknown: { vi: 'Không có cuộc diễn tập này', en: 'There is no such exercise' },
  leave: { vi: 'Về tình hình thật', en: 'Back to the real situation' },
  ended_now: {
    vi: 'Cuộc diễn tập đã kết thúc. Mọi thứ giữ nguyên, không ghi thêm được nữa.',
    en: 'The exercise has ended. All of it is kept; nothing more can be written.',
  },
  help: {
    vi: 'Mỗi cuộc diễn tập là một luồng kín, bắt đầu bằng bản sao dữ liệu thật lúc lập. Không gì trong diễn tập chạm tới tình hình thật. Ai đăng nhập cũng thấy tên cuộc diễn tập.',
    en: 'Each exercise is a closed lane, and begins with a copy of the real data as it stands when it is made. Nothing in it touches the real situation. Its title is seen by everybody who is signed in.',
  },
  title: { vi: 'Tên cuộc diễn tập', en: 'Title of the exercise' },
  title_hint: {
    vi: 'Ví dụ: Diễn tập bão cấp phường, 12/2026.',
    en: 'As in: Ward storm exercise, 12/2026.',
  },
  title_missing: { vi: 'Đặt tên, ít nhất hai chữ.', en: 'Give a title of two letters or more.' },
  make: { vi: 'Lập cuộc diễn tập', en: 'Make an exercise' },
  make_played: { vi: 'Lập theo kịch bản: {title}', en: 'Make by the script: {title}' },
  play: { vi: 'Chạy kịch bản', en: 'Play the script' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
  step: { vi: 'Bước tiếp', en: 'One step' },
  played: { vi: 'kịch bản: {count} tình huống', en: 'script: {count} events' },
  played_out: { vi: 'kịch bản đã hết', en: 'script played out' },
  refused: { vi: '{count} tình huống bị bỏ qua', en: '{count} events passed over' },
  none: { vi: 'Chưa có cuộc diễn tập nào.', en: 'There is no exercise yet.' },
  enter: { vi: 'Vào', en: 'Enter' },
  read: { vi: 'Xem lại', en: 'Look at it' },
  here: { vi: 'đang mở', en: 'open here' },
  begin: { vi: 'Bắt đầu', en: 'Begin' },
  end: { vi: 'Kết thúc', en: 'End' },
  end_sure: {
    vi: 'Kết thúc cuộc diễn tập này? Nó được giữ để xem lại, và không ghi thêm được nữa.',
    en: 'End this exercise? It is kept to be looked at, and never written again.',
  },
  end_it: { vi: 'Kết thúc diễn tập', en: 'End the exercise' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  made_by: { vi: 'lập {moment}, {post}', en: 'made {moment}, {post}' },
  ended_at: { vi: 'kết thúc {moment}', en: 'ended {moment}' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
} as const satisfies Vocabulary
