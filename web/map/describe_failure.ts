import type { Language } from '../../geo/words.ts'

const statusOf = (error: object): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 0

/** Whether the server said that nobody is signed in. */
export const isSignedOut = (error: object): boolean => statusOf(error) === 401

/** Why a layer did not come, in words that say what to do. */
export function describeFailure(error: object, language: Language): string {
  const status = statusOf(error)
  const vietnamese = language === 'vi'
  if (status === 0) {
    return vietnamese
      ? 'Không nối được với máy chủ Địa Bàn; hãy xem nó còn chạy không. Bản đồ tự thử lại.'
      : 'The Địa Bàn server does not answer; see whether it still runs. The map tries again by itself.'
  }
  if (status === 404) {
    return vietnamese
      ? 'Máy chủ không có lớp này (404); hãy khởi động lại máy chủ cho đúng phiên bản.'
      : 'The server has no such layer (404); start the server of the same version.'
  }
  if (isSignedOut(error)) {
    return vietnamese
      ? 'Phiên đăng nhập đã hết; lớp này hiện lại sau khi đăng nhập.'
      : 'The session has ended; this layer comes back after signing in.'
  }
  return vietnamese
    ? `Máy chủ báo lỗi ${status}; hãy xem nhật ký của máy chủ. Bản đồ tự thử lại.`
    : `The server reports error ${status}; see the server’s log. The map tries again by itself.`
}
