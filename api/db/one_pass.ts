import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()

/**
 * Runs one pass through the database, of the data's door or of the accounts'.
 *
 * A pass inside a pass is refused: the embedded engine has one connection and would wait for itself
 * for ever.
 */
export function inOnePass<Value>(pass: () => Promise<Value>): Promise<Value> {
  if (inside.getStore()) {
    throw new Error('The door was entered again from inside; use the session already given.')
  }
  return inside.run(true, pass)
}
