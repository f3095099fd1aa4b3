import { tablesOf } from '../../geo/layers/tables.ts'
import type { SourceReader } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'

/** What the database says of a row, and nobody else: one's lane, and when it was recorded. */
const said = new Set(['lane', 'known_at'])

/** Whether anybody writes this layer here; the others come by an import only. */
export const isWritten = ({ definition }: ServedLayer): boolean => definition.editors !== undefined

export const mayWrite = ({ role }: User, { definition }: ServedLayer): boolean =>
  definition.editors !== undefined &&
  (role === 'administrator' || definition.editors.includes(role))

/** The properties of a layer that a client may give; the others are ours to say. */
export const givenProperties = (layer: ServedLayer): string[] =>
  Object.keys(layer.properties).filter((name) => !said.has(name) && !(name in layer.derived))

export const readerOf = ({ id }: ServedLayer): SourceReader<object> => tablesOf[id].read

/** Where a source record says what a property holds, see `RecordPaths`. */
export function pathOf(layer: ServedLayer, property: string): string[] {
  const own = readerOf(layer).paths[property]
  if (own !== undefined) return own.split('.')
  const [, name, language] = /^(.*)_(vi|en)$/.exec(property) ?? []
  return name === undefined || language === undefined ? [property] : [name, language]
}

/** The property that a field of a source record is about; a record's place is the geometry. */
export function propertyAt(layer: ServedLayer, field: string): string {
  const [first = '', ...rest] = field.split('.')
  if (first === 'position' || first === 'shape') {
    return rest[0] === 'accuracy_m' ? 'accuracy_m' : 'geometry'
  }
  const names = givenProperties(layer)
  const path = (name: string) => `${pathOf(layer, name).join('.')}.`
  const whole = names.find((name) => `${field}.`.startsWith(path(name)))
  if (whole !== undefined) {
    // What is within a list is flat, as the API gives it: `figures.0.label_vi`.
    return `${whole}.${field.slice(path(whole).length)}`
      .replace(/\.(?=(vi|en)$)/, '_')
      .replace(/\.$/, '')
  }
  return names.find((name) => path(name).startsWith(`${field}.`)) ?? field
}
