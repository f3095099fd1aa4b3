import { z } from 'zod'
import type { Refusal } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Document } from './read_row.ts'
import { refusedFor } from './refusals.ts'
import { consequenceOf } from './written_layer.ts'

const longestReason = 500

const reasonText = z.string().trim().min(1).max(longestReason)

interface Reason {
  readonly name: string
  readonly text: string
}

/**
 * Takes out of a document what is given for the log of a feature alone: why it is changed.
 *
 * @throws Refused (422) where that is no text, or too much of it.
 */
export function reasonAside(
  layer: ServedLayer,
  given: Document,
): { readonly said: Document; readonly reason: Reason | undefined } {
  const name = consequenceOf(layer)?.reason
  if (name === undefined || !Object.hasOwn(given.properties, name)) {
    return { said: given, reason: undefined }
  }
  const { [name]: said, ...properties } = given.properties
  const read = reasonText.safeParse(said)
  if (read.success) return { said: { ...given, properties }, reason: { name, text: read.data } }
  throw refusedFor([{ field: name, reason: `is a text of 1 to ${longestReason} letters` }])
}

export const reasonOfNothing = (field: string): Refusal => ({
  field,
  reason: 'goes with a change, and nothing is changed',
})
