import { isIn, session } from '../session.ts'
import { useStore } from '../use_store.ts'

/** Whether somebody is signed in: until then nothing is asked that would be refused. */
export function useSignedIn(): boolean {
  return useStore(session, isIn)
}
