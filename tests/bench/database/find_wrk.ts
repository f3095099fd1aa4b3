import { canInstallDebianPackages, installDebianPackages } from '../../support/debian_packages.ts'
import { findOnPath } from '../../support/find_program.ts'

/** The load generator `wrk`, found or brought. */
export async function findWrk(): Promise<string> {
  const there = findOnPath(['wrk'])
  if (there) return there
  const wanted = 'The bench asks the API by wrk: install it and put it on PATH.'
  if (!canInstallDebianPackages(process.env)) throw new Error(wanted)
  const failure = await installDebianPackages(['wrk'])
  const brought = findOnPath(['wrk'])
  if (failure || !brought) throw new Error(`${wanted} ${failure ?? ''}`)
  return brought
}
