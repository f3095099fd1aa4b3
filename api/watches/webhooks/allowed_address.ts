import { addressFault, allowedAddress } from '../../../geo/watches/allowed_address.ts'
import { Refused } from '../../errors.ts'

/**
 * An address that may be allowed, as it is kept.
 *
 * @throws Refused (422) naming what to mend.
 */
export function readAllowedAddress(text: string, plain: boolean): string {
  const read = allowedAddress(text, plain)
  if (read.ok) return read.value
  throw new Refused('refused_by_rule', addressFault[read.error].en, 'address')
}
