import type { Label } from '../../geo/words.ts'

export const chooseWords = {
  find: { vi: 'Tìm theo tên', en: 'Find by name' },
  more: { vi: 'Gõ thêm để thu hẹp danh sách.', en: 'Type more to narrow the list.' },
} satisfies Record<string, Label>
