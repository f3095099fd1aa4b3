/** What was before, is now, and was taken back. */
export interface History<State> {
  readonly past: readonly State[]
  readonly now: State
  readonly future: readonly State[]
}

const stepsAtMost = 100

export const historyFrom = <State>(now: State): History<State> => ({ past: [], now, future: [] })

export const followed = <State>({ past, now }: History<State>, next: State): History<State> => ({
  past: [...past, now].slice(-stepsAtMost),
  now: next,
  future: [],
})

/** One step back; the same where there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (history.past.length === 0) return history
  return {
    past: history.past.slice(0, -1),
    now: before as State,
    future: [history.now, ...history.future],
  }
}

/** One step forward again; the same where there is none. */
export function redone<State>(history: History<State>): History<State> {
  const [next, ...rest] = history.future
  if (history.future.length === 0) return history
  return { past: [...history.past, history.now], now: next as State, future: rest }
}
