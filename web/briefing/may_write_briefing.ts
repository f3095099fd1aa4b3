import { editors } from '../../geo/layers/briefings/vocabulary.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'

/**
 * Whether whoever is signed in may make briefings, or change one of this owner. Briefings are of now,
 * whatever moment the screen shows: who looks back may add what they see.
 */
export const useMayWriteBriefing = (owner: string | null): boolean =>
  useStore(
    session,
    ({ me }) =>
      me !== null &&
      editors.change.includes(me.role) &&
      (owner === null || me.units === null || me.units.includes(owner)),
  )
