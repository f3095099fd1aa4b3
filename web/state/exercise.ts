import { ApiFailure } from './api/api_failure.ts'
import { serverBase } from './api/ask_api.ts'
import { askLanes, type Lane, readLane } from './api/lane_requests.ts'
import { exercise } from './lane.ts'
import { createStore } from './store.ts'

interface ExerciseState {
  /** How the exercise is; null until the server has said, and in the live lane. */
  readonly lane: Lane | null
  /** Whether there is no such exercise on this server. */
  readonly isUnknown: boolean
}

/** The exercise that this page is of. */
export const exerciseState = createStore<ExerciseState>({ lane: null, isUnknown: false })

/** Asks how the exercise of this page is; what comes later is told with the changes. */
export async function askExercise(): Promise<void> {
  if (exercise === null) return
  const lanes = await askLanes(`${serverBase}/lanes`)
  const lane = lanes.find(({ id }) => id === exercise) ?? null
  exerciseState.set({ lane, isUnknown: lane === null })
}

/** Takes what the feed of changes says of it. */
export function hearExercise(data: string): void {
  try {
    exerciseState.set({ lane: readLane(JSON.parse(data)), isUnknown: false })
  } catch (error) {
    if (!(error instanceof ApiFailure || error instanceof SyntaxError)) throw error
  }
}
