import type { LayerDefinition } from '../layers/define_layer.ts'
import type { Marking } from '../markings.ts'
import { type Language, wordFor } from '../words.ts'
import { changedValues } from './changed_values.ts'
import type { LogEntry } from './log_entry.ts'
import {
  inOrderOf,
  isOfRow,
  type LoggedProperties,
  loggedLayer,
  loggedProperties,
  propertyOf,
  withMarkings,
} from './logged_properties.ts'
import { sayValue } from './say_value.ts'
import { logKind } from './vocabulary.ts'
import { whoWord } from './who_word.ts'

/**
 * An entry as one sentence that a person understands: who did what to which thing, and what of it is
 * other than before. A word that is not known stands as it is.
 *
 * `ward sửa cửa khẩu “Bắc Luân II”: Số làn 2 → 4; Vị trí, hình dạng.`
 *
 * @param scheme of this server, by which a marking is said; one that it does not have stands as its code.
 */
export function sayEntry(
  entry: LogEntry,
  language: Language,
  scheme: readonly Marking[] = [],
): string {
  const did = wordFor(logKind, entry.kind, language)
  if (entry.kind === 'begun') return `${did}.`
  const layer = loggedLayer(entry)
  const ofRow = isOfRow(entry)
  const what = ofRow
    ? feature(entry, layer, language)
    : (layer?.title[language] ?? entry.collection)
  const who = wordFor(whoWord, entry.who, language)
  const head = [who, small(did), what].filter((part) => part !== null).join(' ')
  const properties = withMarkings(loggedProperties(entry), scheme)
  const told = ofRow ? changes(entry, properties, language) : details(entry, properties, language)
  return told.length === 0 ? `${head}.` : `${head}: ${told.join('; ')}.`
}

function feature(entry: LogEntry, layer: LayerDefinition | undefined, language: Language): string {
  const row = entry.after ?? entry.before ?? {}
  const name = row[`name_${language}`] ?? entry.feature_id
  return `${layer?.singular[language] ?? entry.collection} “${String(name)}”`
}

/** `Số làn 2 → 4` for each value that is another; a row that came or went whole is told by its name. */
function changes(entry: LogEntry, properties: LoggedProperties, language: Language): string[] {
  return inOrderOf(properties, changedValues(entry)).map(({ property, before, after }) => {
    const known = propertyOf(properties, property)
    const label = known?.label[language] ?? property
    const [was, is] = [before, after].map((value) => sayValue(value, language, known))
    const isSayable = was !== undefined && is !== undefined && property !== 'geom'
    return isSayable ? `${label} ${was} → ${is}` : label
  })
}

/** All that is told of an event; of one that changed something, whom it is about and the change. */
function details(entry: LogEntry, properties: LoggedProperties, language: Language): string[] {
  const { before, after } = entry
  const isChange = before !== null && after !== null
  const told = Object.entries(after ?? before ?? {})
    .filter(([key]) => !isChange || key === 'about')
    .map(([property, value]) => ({ property, value }))
  const whole = inOrderOf(properties, told).map(({ property, value }) => {
    const known = propertyOf(properties, property)
    return `${known?.label[language] ?? property} ${sayValue(value, language, known) ?? '…'}`
  })
  if (!isChange) return whole
  const { about: _, ...was } = before
  const { about: __, ...is } = after
  return [...whole, ...changes({ ...entry, before: was, after: is }, properties, language)]
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
