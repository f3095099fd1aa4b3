import { AsyncLocalStorage } from 'node:async_hooks'
import type { Label } from '../geo/words.ts'

const listening = new AsyncLocalStorage<(line: Label) => void>()

/** One plain line about what the program does: English, then Vietnamese. */
export function say(english: string, vietnamese: string): void {
  const hear = listening.getStore()
  if (hear) hear({ vi: vietnamese, en: english })
  else console.log(`${english} · ${vietnamese}`)
}

/** The same of work that is still going on: for who waits at the machine, and nothing to be kept by who asked. */
export function sayGoing(english: string, vietnamese: string): void {
  if (listening.getStore() === undefined) say(english, vietnamese)
}

/** Does some work for somebody who is not at this machine: what it says is theirs to hear. */
export const hearing = <Done>(hear: (line: Label) => void, work: () => Promise<Done>) =>
  listening.run(hear, work)
