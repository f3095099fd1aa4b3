import type { Vocabulary } from '../../geo/words.ts'

export const searchWords = {
  label: { vi: 'Tìm địa danh, mã, tọa độ', en: 'Search names, codes, coordinates' },
  placeholder: { vi: 'Tìm địa danh, mã, tọa độ…', en: 'Search names, codes, coordinates…' },
  coordinates: { vi: 'Tọa độ', en: 'Coordinates' },
  go_there: { vi: 'Đến {position}', en: 'Go to {position}' },
  unlocated: { vi: 'chưa có vị trí', en: 'no position' },
  nothing: {
    vi: 'Không tìm thấy “{words}”. Thử ít chữ hơn; có thể gõ không dấu.',
    en: 'Nothing found for “{words}”. Try fewer words; marks are not needed.',
  },
  searching: { vi: 'Đang tìm…', en: 'Searching…' },
  failed: {
    vi: 'Không tìm được: máy chủ không trả lời. Tọa độ thì vẫn đọc được.',
    en: 'The search failed: the server does not answer. Coordinates can still be read.',
  },
  arrived: { vi: 'Bản đồ ở {position}', en: 'The map is at {position}' },
} as const satisfies Vocabulary
