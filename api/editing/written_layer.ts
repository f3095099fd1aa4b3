import type { Deed } from '../../geo/editors.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { type Consequence, tablesOf } from '../../geo/layers/tables.ts'
import type { Completion } from '../../geo/source/completion.ts'
import type { SourceReader } from '../../geo/source/read_source.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'

/** What the database says of a row, and nobody else: one's lane, and when it was recorded. */
const said = new Set(['lane', 'known_at'])

/** Whether anybody does this with its features here; what nobody does comes by an import only. */
export const isDone = (layer: ServedLayer, deed: Deed): boolean => editorsOf(layer, deed).length > 0

export const may = ({ role }: User, layer: ServedLayer, deed: Deed): boolean =>
  editorsOf(layer, deed).includes(role)

/** What is made elsewhere is added by nobody here, whoever may make it there. */
const editorsOf = ({ definition }: ServedLayer, deed: Deed) =>
  deed === 'add' && definition.madeElsewhere === true ? [] : (definition.editors?.[deed] ?? [])

/** The properties of a layer that a client may give; the others are ours to say. */
export const givenProperties = (layer: ServedLayer): string[] =>
  Object.keys(layer.properties).filter(
    (name) =>
      !said.has(name) && !(name in layer.derived) && !layer.definition.notGiven?.includes(name),
  )

type Tables = (typeof tablesOf)[LayerId] & {
  readonly completion?: Completion
  readonly consequence?: Consequence
  readonly likeness?: Likeness
}
const tablesFor = ({ id }: ServedLayer): Tables => tablesOf[id]

/** How what people write of a layer is completed; undefined where all has to be said. */
export const completionOf = (layer: ServedLayer) => tablesFor(layer).completion

/** What is written of another layer when a feature of this one is changed. */
export const consequenceOf = (layer: ServedLayer) => tablesFor(layer).consequence

/** When two features of a layer may be one; undefined where nobody asks that. */
export const likenessOf = (layer: ServedLayer) => tablesFor(layer).likeness

/** Whether whoever writes a feature may leave this out. */
export const isFilled = (layer: ServedLayer, property: string): boolean =>
  completionOf(layer)?.fills.includes(property) ?? false

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
