import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../layers/define_layer.ts'
import { everyProperty } from '../layers/every_property.ts'
import { type Marking, vocabularyOf } from '../markings.ts'
import { eventDetails } from './event_details.ts'
import type { LogEntry } from './log_entry.ts'
import { rowKind } from './vocabulary.ts'

export type LoggedProperties = Readonly<Record<string, Property>>

const layers = new Map<string, LayerDefinition>(catalogue.map((layer) => [layer.id, layer]))

/** The layer that an entry speaks of; none where this program does not know it. */
export const loggedLayer = ({ collection }: Pick<LogEntry, 'collection'>) =>
  layers.get(collection ?? '')

/** Whether an entry is of a row of a layer, which the database logs by itself. */
export const isOfRow = ({ kind }: { readonly kind: string }): boolean =>
  Object.hasOwn(rowKind, kind)

/** Said by its label alone. */
const shape: LoggedProperties = {
  geom: { kind: 'text', label: { vi: 'Vị trí, hình dạng', en: 'Position and shape' } },
}

/** What the keys of an entry's `before` and `after` mean, in the order in which they are told. */
export function loggedProperties(
  entry: Pick<LogEntry, 'collection'> & { readonly kind: string },
): LoggedProperties {
  if (!isOfRow(entry)) return eventDetails
  return { ...loggedLayer(entry)?.properties, ...everyProperty, ...shape }
}

/** The same, with the marks of a server's scheme as the words of what holds a mark. */
export function withMarkings(
  properties: LoggedProperties,
  scheme: readonly Marking[],
): LoggedProperties {
  const words = vocabularyOf(scheme)
  const said = Object.entries(properties)
    .filter(([name]) => isOfMarking(name))
    .map(([name, { label }]) => [name, { kind: 'word', words, label }])
  // In their order: what is written over stays in its place.
  return { ...properties, ...Object.fromEntries(said) }
}

/** A row's own mark, and what an account is cleared up to. */
const isOfMarking = (name: string): boolean => name === 'marking' || name === 'clearance'

/** JSON may have any key, also one that every object has. */
export const propertyOf = (properties: LoggedProperties, name: string): Property | undefined =>
  Object.hasOwn(properties, name) ? properties[name] : undefined

/** By the definition; JSON in PostgreSQL has its keys in no order that means anything. */
export function inOrderOf<Told extends { readonly property: string }>(
  properties: LoggedProperties,
  told: readonly Told[],
): Told[] {
  const places = new Map(Object.keys(properties).map((name, at) => [name, at]))
  const place = ({ property }: Told) => places.get(property) ?? places.size
  return [...told].sort((one, other) => place(one) - place(other))
}
