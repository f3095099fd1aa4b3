import type { EveryColumn, LayerGeometry } from '../columns/every_row.ts'
import type { Editors } from '../editors.ts'
import type { AsOfPrecision } from '../provenance.ts'
import type { Label, Language, Vocabulary } from '../words.ts'
import type { LayerClass, LayerLabel } from './symbols.ts'

/** Draw order, from below to above. A layer moves within its band, never out of it. */
export const bands = ['base', 'hazard', 'boundary', 'resource', 'incident', 'drawing'] as const
export type Band = (typeof bands)[number]

/** What a property holds; tables, details, queryables, filters and exports are made from it. */
export type Property = { readonly label: Label; readonly description?: Label } & (
  | { readonly kind: 'text' | 'code' | 'day' | 'truth' | 'statements' }
  /** `to`: how exact it is where no property of its own says so; a day, unless told otherwise. */
  | { readonly kind: 'instant'; readonly to?: AsOfPrecision }
  /** `of`: the unit of measure as it is written, `km²`; empty for a bare count. */
  | { readonly kind: 'number'; readonly of: Label }
  /** `called`: what each number of a short scale is called. */
  | {
      readonly kind: 'integer'
      readonly of: Label
      readonly called?: Readonly<Record<number, Label>>
    }
  | { readonly kind: 'word' | 'words'; readonly words: Vocabulary }
  /** The id of a feature of another collection. */
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'links'; readonly to: string }
  /** Several things together, written by a program; `write` says them in words. */
  | {
      readonly kind: 'record'
      readonly write: (value: unknown, language: Language) => string | null
    }
)

/** The layer's own columns, those that `derived` adds included; every row's are described once, in `every_property.ts`. */
export type OwnColumn<Row> = Exclude<keyof Row & string, EveryColumn>

export interface LayerDefinition<Row = Record<string, unknown>, Id extends string = string> {
  readonly id: Id
  readonly title: Label
  /** What one feature of it is called, in small letters. */
  readonly singular: Label
  /** One sentence: what it shows and what it does not. */
  readonly description: Label
  readonly geometry: LayerGeometry
  readonly band: Band
  /** Whether it is drawn when the map first opens. */
  readonly shownAtFirst: boolean
  /** Who may write it; none where only an import does. */
  readonly editors?: Editors
  /** Whether another address makes its features, of more than is given: its collection then takes none. */
  readonly madeElsewhere?: boolean
  /** Columns that nobody gives who writes one: the database says them, or another property does. */
  readonly notGiven?: readonly (OwnColumn<Row> | EveryColumn)[]
  /** The link to the feature of another layer that each of this one speaks of, as an entry does of an incident. */
  readonly about?: OwnColumn<Row>
  /** Whether a new one is a deed at what it is about, which does more than write it: no form is offered there. */
  readonly isDeed?: boolean
  /**
   * Which of its own properties a form leaves away beside what was said so far, since `source.ts` would refuse
   * them; `said` is empty for what nobody said.
   */
  readonly leavesAway?: (said: (property: OwnColumn<Row>) => string) => readonly OwnColumn<Row>[]
  readonly properties: Readonly<Record<OwnColumn<Row>, Property>>
  /** Own columns that a vector tile carries beside those every tile has (`tile_properties.ts`). */
  readonly tileFields: readonly OwnColumn<Row>[]
  /** Columns of the table on the screen and on paper, in order, after the name. */
  readonly tableColumns: readonly (OwnColumn<Row> | EveryColumn)[]
  /** Columns that search reads beside the names. */
  readonly searchFields: readonly (OwnColumn<Row> | 'id' | 'unit_code')[]
  /** Legend entries; the first that fits a feature draws it, so the last must fit all. */
  readonly classes: readonly LayerClass<OwnColumn<Row> & string>[]
  readonly label?: LayerLabel
  /** Other layers that its derived columns are read from. */
  readonly readsFrom?: readonly string[]
  /** How many days after its `as_of` a statement counts as old; none for what does not age. */
  readonly cadenceDays?: number
  /** The same of what is told by the hour; in place of days. */
  readonly cadenceHours?: number
  /** With these words in a property a feature is over: it has no cadence, and is not told again. */
  readonly over?: Readonly<Partial<Record<OwnColumn<Row> & string, readonly string[]>>>
  /** With these words in a property a feature stays as it is, and nothing is added to it. */
  readonly stays?: Readonly<Partial<Record<OwnColumn<Row> & string, readonly string[]>>>
  /** Where these properties are so, a line is simplified and proves nothing: every sheet says so. */
  readonly generalisedWhere?: Readonly<
    Partial<Record<OwnColumn<Row> & string, string | number | boolean>>
  >
  /** By which column its table is sorted until somebody sorts it, the last first; by name where none is named. */
  readonly newestBy?: OwnColumn<Row>
  /** How a new one is called where nobody names it; only a layer whose features need no name of their own. */
  readonly naming?: {
    /** Properties that it is called by, each a word, or a link (one at most). */
    readonly from: readonly OwnColumn<Row>[]
    /** Of their words, in that order; a link's word is the name of what it leads to. */
    write(words: readonly string[], language: Language): string
  }
  /** A layer of points that may be very many: what it is filtered and counted by, and drawn as a whole. */
  readonly many?: Many<OwnColumn<Row> | EveryColumn>
  /** One sentence about a feature, as it would be read out at a meeting. */
  briefing(row: Row, language: Language): string
}

export interface Many<Column extends string = string> {
  /** Properties that say of what kind a feature is, in the order in which people ask for them. */
  readonly countedBy: readonly Column[]
  /** The moment that a period asks for. */
  readonly at: Column
  /** The property whose word a symbol stands for: its code is written where no symbol is known. */
  readonly symbolOf: Column
  /** By that word the six digits of a military symbol (APP-6, activities). */
  readonly militaryCodes: Readonly<Record<string, string>>
}

/**
 * Ties a layer to its table's row type: a column without a property, or a field of a tile or table
 * that the row does not have, is a type error. Nothing is checked or changed at run time.
 *
 * Called twice, `defineLayer<Row>()({ … })`, since TypeScript infers the id only where no type
 * argument is given.
 */
export function defineLayer<Row>() {
  return <const Id extends string>(definition: LayerDefinition<Row, Id>) => definition
}
