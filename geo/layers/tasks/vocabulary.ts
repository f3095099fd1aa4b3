import type { Editors } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** What a task is: something to do, people to bring away, or people to take in. */
export const taskKind = {
  deed: { vi: 'Việc', en: 'Deed' },
  evacuate: { vi: 'Sơ tán', en: 'Evacuate' },
  shelter: { vi: 'Đón người', en: 'Take people in' },
} as const satisfies Vocabulary
export type TaskKind = CodeOf<typeof taskKind>

export const taskState = {
  waiting: { vi: 'Chưa làm', en: 'Not begun' },
  doing: { vi: 'Đang làm', en: 'In progress' },
  done: { vi: 'Xong', en: 'Done' },
  dropped: { vi: 'Bỏ', en: 'Dropped' },
} as const satisfies Vocabulary
export type TaskState = CodeOf<typeof taskState>

/** Tasks of these states are still to be done. */
export const openStates = ['waiting', 'doing'] as const satisfies TaskState[]

/** Kinds that people are counted of. */
export const kindsOfPeople = ['evacuate', 'shelter'] as const satisfies TaskKind[]

export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: ['administrator', 'coordinator', 'planner', 'reporter'],
  remove: [],
}
