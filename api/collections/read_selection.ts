import { Refused } from '../errors.ts'
import { type Bbox, readBbox } from './read_bbox.ts'
import { type Filter, queryablesOf, readFilter } from './read_filter.ts'
import { type Picture, readPicture } from './read_moment.ts'
import { readWithin } from './read_within.ts'
import type { ServedLayer } from './served_layer.ts'

/** Which features are asked about: the same for lists, counts and points, so that all agree. */
export interface Selection extends Picture {
  readonly bbox?: Bbox
  /** The corners of an area that a feature must touch. */
  readonly within?: readonly (readonly [longitude: number, latitude: number])[]
  /** Words to find in names and texts, without Vietnamese marks. */
  readonly q?: string
  readonly filters: readonly Filter[]
}

const selecting = new Set(['bbox', 'within', 'datetime', 'known_at', 'q', 'f'])

/**
 * What of the parameters of a request says which features it is about.
 *
 * @param others parameters that the address knows besides.
 * @returns the selection, and the others as they were given.
 * @throws Refused (400) naming the parameter that is unknown, doubled or wrong.
 */
export function readSelection(
  layer: ServedLayer,
  parameters: Readonly<Record<string, readonly string[]>>,
  others: ReadonlySet<string>,
): { selection: Selection; rest: Readonly<Record<string, string>> } {
  const queryables = new Map(queryablesOf(layer))
  const filters: Filter[] = []
  const one: Record<string, string> = {}
  for (const [name, [value = '', ...more]] of Object.entries(parameters)) {
    if (more.length > 0) throw wrong(name, `"${name}" is given more than once.`)
    const property = queryables.get(name)
    if (selecting.has(name) || others.has(name)) one[name] = value
    else if (property) filters.push(readFilter(name, property, value))
    else throw wrong(name, `This layer knows no parameter "${name}".`)
  }
  const { bbox, within, q, datetime: _, known_at: __, ...rest } = one
  const selection = {
    ...readPicture(parameters),
    filters,
    ...(bbox !== undefined && { bbox: readBbox(bbox) }),
    ...(within !== undefined && { within: readWithin(within) }),
    ...(q !== undefined && { q: textFrom('q', q) }),
  }
  return { selection, rest }
}

/** PostgreSQL text holds no NUL. */
export function textFrom(name: string, value: string): string {
  if (value.includes('\0')) throw wrong(name, `"${name}" holds a NUL character.`)
  return value
}

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)
