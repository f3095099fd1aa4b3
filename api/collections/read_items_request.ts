import type { Property } from '../../geo/layers/define_layer.ts'
import { Refused } from '../errors.ts'
import { readSelection, type Selection, textFrom } from './read_selection.ts'
import type { ServedLayer } from './served_layer.ts'

export const defaultLimit = 100
export const greatestLimit = 10_000

export interface ItemsRequest extends Selection {
  readonly limit: number
  /** The id after which this page begins; only without `sortby`. */
  readonly after?: string
  /** How many features to pass over; only with `sortby`. */
  readonly offset: number
  readonly sortby?: { readonly property: string; readonly descending: boolean }
  /** Without shapes, each feature with the box around its own instead. */
  readonly skipGeometry: boolean
}

const unsortable = new Set<Property['kind']>(['statements', 'words', 'links', 'record'])

const own = new Set(['limit', 'after', 'offset', 'sortby', 'skipGeometry'])

/**
 * What a client asks of `/items`.
 *
 * @param parameters every value of every parameter; one given twice is refused, not guessed.
 * @throws Refused (400) naming the parameter that is unknown, doubled or wrong.
 */
export function readItemsRequest(
  layer: ServedLayer,
  parameters: Readonly<Record<string, readonly string[]>>,
): ItemsRequest {
  const { selection, rest } = readSelection(layer, parameters, own)
  const { limit = String(defaultLimit), offset = '0', skipGeometry = 'false', after } = rest
  const sortby = rest.sortby === undefined ? undefined : readSort(layer, rest.sortby)
  if (sortby && after !== undefined) throw wrong('after', '"after" goes without "sortby".')
  return {
    ...selection,
    // More than the greatest is answered with the greatest, as the standard has it.
    limit: Math.min(whole('limit', limit, 1), greatestLimit),
    offset: whole('offset', offset, 0),
    skipGeometry: truth('skipGeometry', skipGeometry),
    ...(after !== undefined && { after: textFrom('after', after) }),
    ...(sortby && { sortby }),
  }
}

function readSort({ properties }: ServedLayer, value: string) {
  const property = value.replace(/^[+-]/, '')
  const kind = properties[property]?.kind
  if (property !== 'id' && (kind === undefined || unsortable.has(kind))) {
    throw wrong('sortby', `This layer cannot be sorted by "${property}".`)
  }
  return { property, descending: value.startsWith('-') }
}

function whole(name: string, value: string, least: number): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least) return number
  throw wrong(name, `"${name}" is a whole number from ${least} on, not "${value}".`)
}

function truth(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw wrong(name, `"${value}" is not true or false.`)
}

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)
