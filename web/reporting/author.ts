import { editors } from '../../geo/layers/incidents/vocabulary.ts'
import { type KeptAccount, keptAccount } from '../state/kept_account.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'

type Session = ReturnType<typeof session.get>

/**
 * In whose name a report is written now: who is signed in, or, while the server cannot say who that is,
 * who was the last to be. Null for nobody, and for who may not report.
 */
export function authorOf({ phase, me }: Session): KeptAccount | null {
  const account = phase === 'in' ? me : phase === 'out' ? null : keptAccount()
  return account !== null && editors.add.includes(account.role) ? account : null
}

/** The id of that account. */
export const useAuthorId = (): string | null =>
  useStore(session, (state) => authorOf(state)?.id ?? null)
