import type { Property } from '../../geo/layers/define_layer.ts'
import { Refused } from '../errors.ts'
import { readPeriod } from './read_moment.ts'
import type { ServedLayer } from './served_layer.ts'

type Value = string | number | boolean

/** What a property of a feature must be to be given. */
export type Filter = { readonly property: string; readonly kind: Property['kind'] } & (
  | {
      readonly anyOf: readonly Value[]
      /** Whether one that has no value fits as well. */
      readonly orNone: boolean
    }
  /** Both ends belong to it; undefined at an end means open. */
  | { readonly from: string | number | undefined; readonly to: string | number | undefined }
)

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

/** What no comma is part of: several may be asked for at once, and `none` among them. */
const listed = new Set<Property['kind']>(['word', 'words', 'integer', 'link', 'links'])

/** Asks for what has no value; no word, number or id is written so. */
const none = '-'

/**
 * The properties of a layer that `{property}=value` may name: of moments the layer's own alone, since
 * what every row says of its times is asked by `datetime` and `known_at`.
 */
export const queryablesOf = ({ properties, definition }: ServedLayer): [string, Property][] =>
  Object.entries(properties).filter(
    ([name, { kind }]) =>
      filterable.has(kind) || (kind === 'instant' && Object.hasOwn(definition.properties, name)),
  )

/**
 * Reads `{property}=value`: one value; of words, whole numbers and links also several between commas,
 * `-` for none; of numbers also `3..5`, open at either end; of moments a moment, a day, or `from/to`.
 *
 * @throws Refused (400) naming the property.
 */
export function readFilter(name: string, { kind }: Property, value: string): Filter {
  const filter = { property: name, kind }
  if (value.includes('\0')) throw wrong(name, `"${name}" holds a NUL character.`)
  if (kind === 'instant') return { ...filter, ...readPeriod(value, name) }
  const isNumber = kind === 'integer' || kind === 'number'
  if (isNumber && value.includes('..')) return { ...filter, ...readRange(name, kind, value) }
  const written = listed.has(kind) ? value.split(',') : [value]
  const given = listed.has(kind) ? written.filter((one) => one !== none) : written
  return {
    ...filter,
    anyOf: given.map((one) => valueFrom(name, kind, one)),
    orNone: given.length < written.length,
  }
}

function valueFrom(name: string, kind: Property['kind'], value: string): Value {
  if (kind === 'integer' || kind === 'number') return numberFrom(name, kind, value)
  if (kind !== 'truth') return value
  if (value === 'true' || value === 'false') return value === 'true'
  throw wrong(name, `"${value}" is not true or false.`)
}

function numberFrom(name: string, kind: 'integer' | 'number', value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) throw wrong(name, `"${value}" is not a number.`)
  if (kind === 'integer' && !isPostgresInteger(number)) {
    throw wrong(name, `"${value}" is not a whole number of at most ten digits.`)
  }
  return number
}

function readRange(name: string, kind: 'integer' | 'number', value: string) {
  const [from = '', to = '', ...more] = value.split('..')
  if (more.length > 0 || (from === '' && to === '')) {
    throw wrong(name, `"${value}" is no range; write 3..5, 3.. or ..5.`)
  }
  const end = (text: string) => (text === '' ? undefined : numberFrom(name, kind, text))
  const range = { from: end(from), to: end(to) }
  if (range.from !== undefined && range.to !== undefined && range.from > range.to) {
    throw wrong(name, `The range "${value}" ends before it begins.`)
  }
  return range
}

const isPostgresInteger = (number: number) => Number.isInteger(number) && (number | 0) === number

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)
