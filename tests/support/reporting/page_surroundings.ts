import * as indexed from 'fake-indexeddb'

interface Given {
  readonly indexedDB: IDBFactory
  readonly storage: Map<string, string>
  fetch(path: string, request: RequestInit): Promise<Response>
}

/**
 * What a page finds around itself in a browser, as far as the page of reports looks for it; and its end,
 * after which nothing of it goes on: no timer fires, and no answer comes.
 */
export function pageSurroundings({ indexedDB, storage, fetch }: Given) {
  let isEnded = false
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const window = new EventTarget()
  const never = new Promise<never>(() => {})
  const timer =
    (set: typeof setTimeout | typeof setInterval) => (work: () => void, milliseconds?: number) => {
      const made = set(work, milliseconds)
      timers.add(made)
      if (isEnded) clearTimeout(made)
      return made
    }
  const given = {
    ...indexed,
    ...{ indexedDB, window },
    fetch: async (path: string, request: RequestInit) => {
      if (isEnded) return never
      const answer = await fetch(path, request).catch((error: unknown) => {
        if (isEnded) return never
        throw error
      })
      return isEnded ? never : answer
    },
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    // One page a device: nobody else asks for the lock, and nobody else hears of a change.
    navigator: {
      locks: { request: (_: string, work: () => Promise<unknown>) => work() },
      storage: { persist: async () => true },
    },
    BroadcastChannel: class {
      onmessage: (() => void) | null = null
      postMessage(): void {}
    },
    localStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
    ...{ setTimeout: timer(setTimeout), setInterval: timer(setInterval) },
    ...{ clearTimeout, clearInterval },
  }
  return {
    given,
    tell: (event: 'online') => void window.dispatchEvent(new Event(event)),
    end: () => {
      isEnded = true
      for (const one of timers) clearTimeout(one)
    },
  }
}
