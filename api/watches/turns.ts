/** Work that is done now and then and whenever somebody wakes it, never twice at once. */
export interface Turns {
  /** Lets it be done once more, after what is being done; who comes while one waits is served by that one. */
  wake(): void
  /** Wakes it, and waits until it is done. */
  done(): Promise<void>
  isClosed(): boolean
  /** Nothing begins any more; waits for what has begun. */
  close(): Promise<void>
}

/** @param work what fails in it is told on the console, and it is done again the next time. */
export function takeTurns(work: () => Promise<void>, everyMilliseconds: number): Turns {
  let turn: Promise<void> = Promise.resolve()
  let isWaiting = false
  let isClosed = false

  const wake = () => {
    if (isWaiting || isClosed) return
    isWaiting = true
    turn = turn
      .then(() => {
        isWaiting = false
        return isClosed ? undefined : work()
      })
      .catch((error: unknown) => console.error(error))
  }
  const timer = setInterval(wake, everyMilliseconds)
  timer.unref()

  return {
    wake,
    done: async () => {
      wake()
      await turn
    },
    isClosed: () => isClosed,
    close: async () => {
      isClosed = true
      clearInterval(timer)
      await turn
    },
  }
}
