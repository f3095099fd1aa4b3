import type { CodeOf, Vocabulary } from './words.ts'

/** What a person may do, beside what their units and their clearance let them see. */
export const role = {
  viewer: { vi: 'Người xem', en: 'Viewer' },
  reporter: { vi: 'Người báo tin', en: 'Reporter' },
  coordinator: { vi: 'Điều phối viên', en: 'Coordinator' },
  planner: { vi: 'Người lập kế hoạch', en: 'Planner' },
  administrator: { vi: 'Quản trị viên', en: 'Administrator' },
} as const satisfies Vocabulary
export type Role = CodeOf<typeof role>
