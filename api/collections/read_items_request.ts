import type { Property } from '../../geo/layers/define_layer.ts'
import { Refused } from '../errors.ts'
import { type Bbox, readBbox } from './read_bbox.ts'
import { type Picture, readDatetime, readKnownAt } from './read_moment.ts'
import type { ServedLayer } from './served_layer.ts'

export const defaultLimit = 100
export const greatestLimit = 10_000

export interface ItemsRequest extends Picture {
  readonly bbox?: Bbox
  readonly limit: number
  /** The id after which this page begins; only without `sortby`. */
  readonly after?: string
  /** How many features to pass over; only with `sortby`. */
  readonly offset: number
  readonly sortby?: { readonly property: string; readonly descending: boolean }
  /** Words to find in names, without Vietnamese marks. */
  readonly q?: string
  readonly filters: readonly Filter[]
  /** Without shapes, each feature with the box around its own instead. */
  readonly skipGeometry: boolean
}

export interface Filter {
  readonly property: string
  readonly kind: Property['kind']
  readonly value: string | number | boolean
}

const filterable = new Set<Property['kind']>([
  'text',
  'code',
  'word',
  'words',
  'integer',
  'number',
  'truth',
  'link',
  'links',
])

const unsortable = new Set<Property['kind']>(['statements', 'words', 'links'])

/** The properties of a layer that `{property}=value` may name. */
export const queryablesOf = ({ properties }: ServedLayer): [string, Property][] =>
  Object.entries(properties).filter(([, { kind }]) => filterable.has(kind))

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
  const queryables = new Map(queryablesOf(layer))
  const filters: Filter[] = []
  const one: Record<string, string> = {}
  for (const [name, [value = '', ...more]] of Object.entries(parameters)) {
    if (more.length > 0) throw wrong(name, `"${name}" is given more than once.`)
    const property = queryables.get(name)
    if (known.has(name)) one[name] = value
    else if (property) filters.push(readFilter(name, property, value))
    else throw wrong(name, `This layer knows no parameter "${name}".`)
  }
  const sortby = one.sortby === undefined ? undefined : readSort(layer, one.sortby)
  if (sortby && one.after !== undefined) throw wrong('after', '"after" goes without "sortby".')
  return {
    // More than the greatest is answered with the greatest, as the standard has it.
    limit: Math.min(whole('limit', one.limit ?? String(defaultLimit), 1), greatestLimit),
    offset: whole('offset', one.offset ?? '0', 0),
    filters,
    skipGeometry: truth('skipGeometry', one.skipGeometry ?? 'false'),
    ...(one.bbox !== undefined && { bbox: readBbox(one.bbox) }),
    ...(one.datetime !== undefined && { datetime: readDatetime(one.datetime) }),
    ...(one.known_at !== undefined && { knownAt: readKnownAt(one.known_at) }),
    ...(one.after !== undefined && { after: text('after', one.after) }),
    ...(one.q !== undefined && { q: text('q', one.q) }),
    ...(sortby && { sortby }),
  }
}

const known = new Set([
  ...[
    'bbox',
    'datetime',
    'known_at',
    'limit',
    'after',
    'offset',
    'sortby',
    'q',
    'skipGeometry',
    'f',
  ],
])

function readFilter(name: string, property: Property, value: string): Filter {
  const { kind } = property
  if (kind === 'integer' || kind === 'number') {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (!Number.isFinite(number)) throw wrong(name, `"${value}" is not a number.`)
    if (kind === 'integer' && !isPostgresInteger(number)) {
      throw wrong(name, `"${value}" is not a whole number of at most ten digits.`)
    }
    return { property: name, kind, value: number }
  }
  if (kind === 'truth') return { property: name, kind, value: truth(name, value) }
  return { property: name, kind, value: text(name, value) }
}

const isPostgresInteger = (number: number) => Number.isInteger(number) && (number | 0) === number

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

/** PostgreSQL text holds no NUL. */
function text(name: string, value: string): string {
  if (value.includes('\0')) throw wrong(name, `"${name}" holds a NUL character.`)
  return value
}

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)
