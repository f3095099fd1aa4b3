import type { Vocabulary } from '../../../geo/words.ts'

export const sealWords = {
  sealed: { vi: 'ĐÃ NIÊM PHONG', en: 'SEALED' },
  by: { vi: '{at}, {by}', en: '{at}, {by}' },
  hash: { vi: 'mã {hash}', en: 'hash {hash}' },
  seals: { vi: 'Bản niêm phong', en: 'Sealed' },
  none: {
    vi: 'Chưa niêm phong lần nào.',
    en: 'It was never sealed.',
  },
  count: { vi: '{count} bản niêm phong', en: 'sealed: {count}' },
  seal: { vi: 'Niêm phong', en: 'Seal' },
  ask: {
    vi: 'Niêm phong bài “{name}” như lúc này? Mọi cảnh, lời và dữ liệu đang hiện được giữ như biết đến bây giờ; bản niêm phong không sửa, không xóa được, và bài phải ở lại.',
    en: 'Seal “{name}” as it is now? Scenes, texts and the data they show are held as they are known at this moment; a seal is never changed or removed, and the briefing has to stay.',
  },
  done: { vi: 'Đã niêm phong.', en: 'Sealed.' },
  open: { vi: 'Mở bản niêm phong {at}', en: 'Open what was sealed {at}' },
  to_live: { vi: 'Về bài đang dùng', en: 'To the live briefing' },
  live: { vi: 'Bài đang dùng, theo dữ liệu hiện nay', en: 'Live, by the data of now' },
  off_seal: {
    vi: 'Bản đồ đang KHÔNG ở thời điểm niêm phong: mở một cảnh để xem như đã niêm phong.',
    en: 'The map is NOT at the moment of the seal: open a scene to see what was sealed.',
  },
  close: { vi: 'Đóng bản niêm phong, về hiện tại', en: 'Close the seal, back to now' },
  closed: {
    vi: 'Bản niêm phong đã đóng: bài và bản đồ theo dữ liệu hiện nay.',
    en: 'The seal is closed: briefing and map are by the data of now.',
  },
  gone: {
    vi: 'Bản niêm phong này không có, hoặc không được xem.',
    en: 'There is no such seal, or it is not yours to see.',
  },
  check: { vi: 'Kiểm tra', en: 'Check' },
  checking: { vi: 'Đang đọc lại toàn bộ…', en: 'Reading all of it again…' },
  same: {
    vi: 'Đúng như khi niêm phong: nội dung đọc lại có cùng mã {hash}.',
    en: 'The same as when it was sealed: what is read again has the same hash {hash}.',
  },
  differs: {
    vi: 'KHÁC với khi niêm phong; mã đọc lại là {hash}.',
    en: 'NOT as it was sealed; what is read again has the hash {hash}.',
  },
  not_all_seen: {
    vi: 'Không còn xem được đủ những gì đã niêm phong, nên không kết luận: có thể đã nâng độ mật, hoặc đã mất.',
    en: 'Not all that was sealed can be seen any more, so nothing is claimed: it may be marked higher since, or missing.',
  },
  of_briefing: { vi: 'Tên và thông tin của bài', en: 'Name and particulars of the briefing' },
  scene_changed: { vi: 'Cảnh “{name}”: khác', en: 'Scene “{name}”: another' },
  scene_gone: { vi: 'Cảnh “{name}”: không thấy', en: 'Scene “{name}”: not found' },
  scene_came: { vi: 'Cảnh “{name}”: thừa ra', en: 'Scene “{name}”: one too many' },
  layer: {
    vi: 'Lớp “{layer}” (cảnh {scenes}): đã niêm phong {sealed}, nay đọc được {found}',
    en: 'Layer “{layer}” (scenes {scenes}): {sealed} sealed, {found} found',
  },
  layer_changed: {
    vi: 'Lớp “{layer}” (cảnh {scenes}): cùng {sealed} đối tượng, nội dung khác',
    en: 'Layer “{layer}” (scenes {scenes}): {sealed} features as before, saying other things',
  },
  beyond: {
    vi: 'Bản đồ của bạn hiện thêm những gì không thuộc bản niêm phong: {layers}.',
    en: 'Your map also shows what the seal does not hold: {layers}.',
  },
} as const satisfies Vocabulary
