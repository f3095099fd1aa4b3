import type { Role } from './roles.ts'
import type { CodeOf, Label, Vocabulary } from './words.ts'

/** The lane that speaks of the world as it is. Every other one is an exercise. */
export const liveLane = 'live'

/** What stands wherever something of an exercise is shown, so that it is never taken for the real thing. */
export const exerciseMark: Label = { vi: 'DIỄN TẬP', en: 'EXERCISE' }

/** What the id of every exercise begins with: it says what it is in each row, event and address as well. */
export const exerciseIdBegins = 'dien_tap_'

/** How far an exercise is. An ended one is kept, to be read and written no more. */
export const laneState = {
  made: { vi: 'chuẩn bị', en: 'being prepared' },
  running: { vi: 'đang diễn tập', en: 'under way' },
  ended: { vi: 'đã kết thúc', en: 'ended' },
} as const satisfies Vocabulary
export type LaneState = CodeOf<typeof laneState>

/** Whose roles make exercises, begin and end them; in an exercise everybody has the rights they have. */
export const exerciseLeaders: readonly Role[] = ['administrator', 'coordinator', 'planner']
