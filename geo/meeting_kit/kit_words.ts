import type { Vocabulary } from '../words.ts'

/** Of what says, before anything shows the content, that nothing does. */
export const notBegun = 'not_begun'

export const kitWords = {
  back: { vi: 'Cảnh trước', en: 'Scene before' },
  next: { vi: 'Cảnh sau', en: 'Next scene' },
  scene_of: { vi: 'Cảnh {number}/{of}', en: 'Scene {number} of {of}' },
  notes: { vi: 'Ghi chú (N)', en: 'Notes (N)' },
  no_notes: { vi: 'Cảnh này không có ghi chú.', en: 'This scene has no notes.' },
  tables: { vi: 'Bảng (T)', en: 'Tables (T)' },
  no_tables: { vi: 'Cảnh này không có bảng.', en: 'This scene has no table.' },
  larger: { vi: 'Phóng to', en: 'Larger' },
  smaller: { vi: 'Thu nhỏ', en: 'Smaller' },
  whole: { vi: 'Toàn màn hình (F)', en: 'Full screen (F)' },
  black: { vi: 'Màn hình tối. Phím B để xem lại.', en: 'Dark. B shows the scene again.' },
  no_scene: { vi: 'Không có cảnh {number}.', en: 'There is no scene {number}.' },
  seal: { vi: 'Niêm phong', en: 'Seal' },
  sealed: { vi: 'Niêm phong {at}, {by}', en: 'Sealed {at}, {by}' },
  seal_hash: { vi: 'Mã niêm phong {hash}', en: 'Hash of the seal {hash}' },
  file_hash: { vi: 'mã tệp {hash}', en: 'hash of the file {hash}' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  whole_file: {
    vi: 'Nội dung khớp mã trong tệp.',
    en: 'The content agrees with the hashes in the file.',
  },
  tampered: {
    vi: 'TỆP ĐÃ BỊ SỬA: nội dung không khớp mã. Không dùng; xin lại tệp từ nơi niêm phong.',
    en: 'THIS FILE WAS CHANGED: its content does not agree with its hashes. Do not use it; ask for it again where it was sealed.',
  },
  unchecked: {
    vi: 'Trình duyệt này không kiểm được mã; hãy đối chiếu bằng trình duyệt khác.',
    en: 'This browser cannot check the hashes; open the file in another one.',
  },
  compare: {
    vi: 'Mã trong tệp chỉ chống lỗi vô ý. Muốn chắc chắn, đối chiếu mã tệp với mã được báo lúc làm tệp, mã niêm phong với bản in hoặc trong Địa Bàn.',
    en: 'Hashes inside a file guard against accident. To be sure, compare the hash of the file with the one that was told when it was made, and that of the seal with the one on paper or in Địa Bàn.',
  },
  not_begun: {
    vi: 'TỆP KHÔNG MỞ ĐƯỢC: chép chưa hết, đã bị sửa, hoặc trình duyệt này chặn tập lệnh. Chép lại từ nơi niêm phong, hoặc mở bằng trình duyệt khác.',
    en: 'THIS FILE CANNOT BE OPENED: it was copied in part, was changed, or this browser keeps scripts from running. Copy it again from where it was sealed, or open it in another browser.',
  },
} as const satisfies Vocabulary
