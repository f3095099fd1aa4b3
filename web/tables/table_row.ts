import type { LayerId } from '../../geo/layers/catalogue.ts'
import { precisionOf, propertyValue } from '../../geo/layers/described_properties.ts'
import { writeProperty } from '../../geo/layers/write_property.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { Language } from '../../geo/words.ts'
import { featureName } from '../panels/feature_name.ts'
import type { Feature } from '../state/api/feature.ts'
import type { Definition } from '../state/definitions.ts'
import type { Column } from './columns.ts'

/** The names of features that others link to, by layer and id. */
export type LinkNames = ReadonlyMap<string, string>

/** The key of a feature in `LinkNames`. */
export function linkKey(layer: LayerId | string, id: string): string {
  return `${layer}/${id}`
}

export interface TableRow {
  readonly feature: Feature
  readonly name: string
  /** As many as there are columns; null where nothing is known. */
  readonly cells: readonly (string | null)[]
  /** What a column is sorted by. */
  readonly keys: readonly (string | number | null)[]
  /** All that the row says, folded, for the filter. */
  readonly folded: string
  readonly bounds: BoundingBox | null
  /** Whether the map has a place for such things, and none for this one. */
  readonly nowhere: boolean
}

/** A feature as a row, written in the language of the reader. */
export function tableRow(
  feature: Feature,
  definition: Definition,
  columns: readonly Column[],
  language: Language,
  names: LinkNames,
): TableRow {
  const name = featureName(feature, language)
  const cells = columns.map((column) => cellText(column, feature, language, names))
  return {
    feature,
    name,
    cells,
    keys: columns.map((column, at) => sortKey(column, feature, cells[at] ?? null)),
    folded: foldDiacritics([name, feature.id, ...cells].filter(Boolean).join(' ')),
    bounds: feature.bounds,
    nowhere: definition.geometry !== 'none' && feature.bounds === null,
  }
}

function cellText(
  { name, property }: Column,
  { properties }: Feature,
  language: Language,
  names: LinkNames,
): string | null {
  const value = propertyValue(name, properties)
  if (property.kind === 'link' || property.kind === 'links') {
    const ids = Array.isArray(value) ? value : [value]
    return (
      ids
        .filter((id) => id !== null && id !== undefined)
        .map((id) => names.get(linkKey(property.to, String(id))) ?? String(id))
        .join(', ') || null
    )
  }
  return writeProperty(property, name, value, language, precisionOf(name, properties))
}

/** Numbers and moments by what they are, words in the order of their list, the rest as written. */
function sortKey({ name, property }: Column, feature: Feature, cell: string | null) {
  const value = feature.properties[name]
  if (typeof value === 'number') return value
  if (property.kind === 'word' && typeof value === 'string') {
    const at = Object.keys(property.words).indexOf(value)
    return at === -1 ? cell : at
  }
  const isMoment = property.kind === 'instant' || property.kind === 'day'
  if (isMoment && typeof value === 'string') return new Date(value).getTime()
  return cell
}
