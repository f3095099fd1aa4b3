import { ceilingOf, readScheme } from '../accounts/scheme.ts'
import type { Asker } from '../asker.ts'
import type { Door } from '../db/as_user.ts'

const stranger: Asker = {
  name: 'operator',
  role: 'administrator',
  clearance: -1,
  units: 'all',
  lane: 'live',
  readsOnly: true,
}

/**
 * Who prints from this machine's command line: whoever may read the database's own files. They read every
 * unit's rows up to the mark that any network may carry, and write nothing.
 */
export async function operatorOf(door: Door): Promise<Asker> {
  const scheme = await door.read(stranger, readScheme)
  return { ...stranger, clearance: ceilingOf(scheme, false) }
}
