/** A value that the screen watches and that lives outside of it. */
export interface Store<State> {
  get(): State
  /** Takes the parts that change; nothing is told when none does. */
  set(change: Partial<State>): void
  subscribe(listener: () => void): () => void
}

/** A store with its first state. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof State)[]
      if (keys.every((key) => Object.is(state[key], change[key]))) return
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
