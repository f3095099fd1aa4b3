import { createStore } from '../store.ts'
import { ApiFailure } from './api_failure.ts'

/** How often an answer has said that nobody is signed in; `session.ts` looks whether that is so. */
export const signedOut = createStore<{ readonly times: number }>({ times: 0 })

/** Any part of the screen was refused, for nobody seems to be signed in. */
export function refusedAsNobody(): void {
  signedOut.set({ times: signedOut.get().times + 1 })
}

/** Tells of such a failure, and passes every failure on. */
export function tellingWhenSignedOut(error: unknown): never {
  if (error instanceof ApiFailure && error.kind === 'signed_out') refusedAsNobody()
  throw error
}
