import type { LayerId } from '../../geo/layers/catalogue.ts'
import { definitionOf } from './definitions.ts'
import { session } from './session.ts'
import { useIsPast } from './shown_moment.ts'
import { useStore } from './use_store.ts'

/**
 * Whether whoever is signed in may add to a layer for a unit; nobody writes of the past. For what is made
 * by an address of its own, of which a form knows nothing.
 */
export function useMayWrite(layer: LayerId, unit: string): boolean {
  const isPast = useIsPast()
  const adds = definitionOf(layer).editors?.add ?? []
  const may = useStore(
    session,
    ({ me }) =>
      me !== null && adds.includes(me.role) && (me.units === null || me.units.includes(unit)),
  )
  return may && !isPast
}
