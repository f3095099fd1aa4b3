import type { Vocabulary } from '../words.ts'

/** Who an entry names where it is no account. In brackets, which no login has. */
export const whoWord = {
  '(nobody)': { vi: 'Người không rõ tên', en: 'Somebody unknown' },
  '(script)': { vi: 'Kịch bản diễn tập', en: 'The script of the exercise' },
  '(start)': { vi: 'Chương trình khi khởi động', en: 'The program at its start' },
} as const satisfies Vocabulary

/** What programs on this machine are called in the log; no account may be called so. */
export const programNames: readonly string[] = ['seeds', 'import', 'backup', 'restore', 'health']
