import type { Vocabulary } from '../../geo/words.ts'
import type { FailureKind } from '../state/api/api_failure.ts'

export const failureWords = {
  unreachable: {
    vi: 'Máy chủ không trả lời. Kiểm tra cửa sổ đang chạy phần mềm, rồi thử lại.',
    en: 'The server does not answer. See whether the program still runs, then try again.',
  },
  signed_out: {
    vi: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
    en: 'The session has ended. Sign in again.',
  },
  not_found: { vi: 'Không có mục này trên máy chủ.', en: 'The server has no such thing.' },
  refused: {
    vi: 'Máy chủ không nhận yêu cầu này.',
    en: 'The server refused this request.',
  },
  server: {
    vi: 'Máy chủ gặp lỗi. Thử lại; nếu lặp lại, xem dòng lỗi ở cửa sổ đang chạy phần mềm.',
    en: 'The server failed. Try again; if it happens again, read the error where the program runs.',
  },
  unreadable: {
    vi: 'Câu trả lời của máy chủ không đọc được. Tải lại trang để màn hình và máy chủ cùng phiên bản.',
    en: 'The answer of the server cannot be read. Reload the page, so that both are of one version.',
  },
  retry: { vi: 'Thử lại', en: 'Try again' },
} as const satisfies Vocabulary<FailureKind | 'retry'>
