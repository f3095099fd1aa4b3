import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../layers/define_layer.ts'
import { everyProperty } from '../layers/every_property.ts'
import { type Language, wordFor } from '../words.ts'
import { type ChangedValue, changedValues } from './changed_values.ts'
import { eventDetails } from './event_details.ts'
import type { LogEntry } from './log_entry.ts'
import { sayValue } from './say_value.ts'
import { logKind, rowKind } from './vocabulary.ts'

const layers = new Map<string, LayerDefinition>(catalogue.map((layer) => [layer.id, layer]))

type Properties = Readonly<Record<string, Property>>

/** Said by its label alone. */
const shape: Properties = {
  geom: { kind: 'text', label: { vi: 'Vị trí, hình dạng', en: 'Position and shape' } },
}

/**
 * An entry as one sentence that a person understands: who did what to which thing, and what of it is
 * other than before. A word that is not known stands as it is.
 *
 * `ward sửa cửa khẩu “Bắc Luân II”: Số làn 2 → 4; Vị trí, hình dạng.`
 */
export function sayEntry(entry: LogEntry, language: Language): string {
  const did = wordFor(logKind, entry.kind, language)
  if (entry.kind === 'begun') return `${did}.`
  const layer = layers.get(entry.collection ?? '')
  const isOfRow = Object.hasOwn(rowKind, entry.kind)
  const what = isOfRow
    ? feature(entry, layer, language)
    : (layer?.title[language] ?? entry.collection)
  const head = [entry.who, small(did), what].filter((part) => part !== null).join(' ')
  const told = isOfRow
    ? changes(entry, { ...layer?.properties, ...everyProperty, ...shape }, language)
    : details(entry, language)
  return told.length === 0 ? `${head}.` : `${head}: ${told.join('; ')}.`
}

function feature(entry: LogEntry, layer: LayerDefinition | undefined, language: Language): string {
  const row = entry.after ?? entry.before ?? {}
  const name = row[`name_${language}`] ?? entry.feature_id
  return `${layer?.singular[language] ?? entry.collection} “${String(name)}”`
}

/** `Số làn 2 → 4` for each value that is another; a row that came or went whole is told by its name. */
function changes(entry: LogEntry, properties: Properties, language: Language): string[] {
  // JSON in PostgreSQL has its keys in no order that means anything.
  const places = new Map(Object.keys(properties).map((name, at) => [name, at]))
  const place = ({ property }: ChangedValue) => places.get(property) ?? places.size
  const inOrder = changedValues(entry).sort((one, other) => place(one) - place(other))
  return inOrder.map(({ property, before, after }) => {
    const known = propertyOf(properties, property)
    const label = known?.label[language] ?? property
    const [was, is] = [before, after].map((value) => sayValue(value, language, known))
    const isSayable = was !== undefined && is !== undefined && property !== 'geom'
    return isSayable ? `${label} ${was} → ${is}` : label
  })
}

/** All that is told of an event; of one that changed something, whom it is about and the change. */
function details(entry: LogEntry, language: Language): string[] {
  const { before, after } = entry
  const isChange = before !== null && after !== null
  const whole = Object.entries(after ?? before ?? {})
    .filter(([key]) => !isChange || key === 'about')
    .map(([key, value]) => {
      const known = propertyOf(eventDetails, key)
      return `${known?.label[language] ?? key} ${sayValue(value, language, known) ?? '…'}`
    })
  if (!isChange) return whole
  const { about: _, ...was } = before
  const { about: __, ...is } = after
  return [...whole, ...changes({ ...entry, before: was, after: is }, eventDetails, language)]
}

/** JSON may have any key, also one that every object has. */
const propertyOf = (properties: Properties, name: string) =>
  Object.hasOwn(properties, name) ? properties[name] : undefined

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
