import type { Refusal } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { isObject } from './json_object.ts'
import { sourceMinute, sourceMoment } from './source_moment.ts'
import { sourcePlace } from './source_place.ts'
import { givenProperties, pathOf } from './written_layer.ts'

export interface GivenFeature {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  /** GeoJSON, or what a client took for it; null where it gives no place. */
  readonly geometry: unknown
}

/** Read with others into one field of the record. */
const joined = new Set(['as_of', 'as_of_precision', 'accuracy_m'])

/**
 * A feature as the API gives it, made a source record again: what a person writes goes through the
 * very definition that reads the shipped data, and there is no second one.
 *
 * @returns the record, unread; and what could not even be put into one.
 */
export function sourceRecordOf(layer: ServedLayer, feature: GivenFeature) {
  const { id, properties, geometry } = feature
  const refusals: Refusal[] = []
  const record: Record<string, unknown> = { id }
  for (const name of givenProperties(layer)) {
    const value = properties[name]
    if (value === undefined || value === null || joined.has(name)) continue
    put(record, pathOf(layer, name), sourceValue(layer, name, value, refusals))
  }
  const said = sourceMoment(properties.as_of, properties.as_of_precision)
  if (!said.ok) refusals.push(said)
  else if (said.text !== undefined) record.as_of = said.text
  const place = sourcePlace(geometry, properties.accuracy_m)
  if (place.ok) Object.assign(record, place.fields)
  else refusals.push(place)
  return { record, refusals: refusals.map(({ field, reason }): Refusal => ({ field, reason })) }
}

function sourceValue(
  layer: ServedLayer,
  name: string,
  value: unknown,
  refusals: Refusal[],
): unknown {
  const kind = layer.properties[name]?.kind
  if (kind === 'statements' && Array.isArray(value)) {
    return value.map((one: unknown, at) => sourceStatement(one, `${name}.${at}`, refusals))
  }
  return kind === 'instant' ? sourceMinute(value) : value
}

/** See `geo/source/statement.ts` and `geo/statement.ts`: the same fact, nested and flat. */
function sourceStatement(flat: unknown, field: string, refusals: Refusal[]): unknown {
  if (!isObject(flat)) return flat
  const { as_of, as_of_precision, ...rest } = flat
  const record: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(rest)) {
    const [, text, language] = /^(label|text|note)_(vi|en)$/.exec(name) ?? []
    if (value === null) continue
    put(record, text !== undefined && language !== undefined ? [text, language] : [name], value)
  }
  const said = sourceMoment(as_of, as_of_precision)
  if (!said.ok) refusals.push({ field: `${field}.${said.field}`, reason: said.reason })
  else if (said.text !== undefined) record.as_of = said.text
  return record
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    record[name] = value
    return
  }
  const inner = isObject(record[name]) ? { ...record[name] } : {}
  put(inner, rest, value)
  record[name] = inner
}
