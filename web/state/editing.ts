import type { LayerId } from '../../geo/layers/catalogue.ts'
import { createStore } from './store.ts'

/** What is being written: a feature that is there, or one to be added. */
export interface EditingTarget {
  readonly layer: LayerId
  /** Null for a new one. */
  readonly id: string | null
  /** What is known of a new one before anybody writes, as the crossing that a status is of. */
  readonly given: Readonly<Record<string, string>>
}

interface EditingState {
  readonly target: EditingTarget | null
  /** Whether something was written that is not sent. */
  readonly unsent: boolean
  /** Whether the map draws for the form. */
  readonly drawing: boolean
  /** What was asked for while something is unsent; it waits until the user says what becomes of that. */
  readonly waiting: (() => void) | null
}

const none: EditingState = { target: null, unsent: false, drawing: false, waiting: null }

export const editing = createStore(none)

export function closeEditing(): void {
  editing.set(none)
}

/**
 * Leaves the form and does what was asked for; where something in it is unsent, only once the user
 * has said that it may be thrown away.
 */
export function whenFree(then: () => void): void {
  const { target, unsent } = editing.get()
  if (target !== null && unsent) {
    editing.set({ waiting: then })
    return
  }
  closeEditing()
  then()
}

/** The user's answer: what is unsent may go, or stays. */
export function answerWaiting(leave: boolean): void {
  const { waiting } = editing.get()
  if (!leave) {
    editing.set({ waiting: null })
    return
  }
  closeEditing()
  waiting?.()
}
