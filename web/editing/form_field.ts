import type { Deed } from '../../geo/editors.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Label, Vocabulary } from '../../geo/words.ts'
import type { DrawnKind } from '../map/map_view.ts'

/** How a property is asked for. `as_of` says how exact it is by its form; `moment` is of a minute at most. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'integer'
  | 'truth'
  | 'word'
  | 'words'
  | 'link'
  | 'links'
  | 'day'
  | 'moment'
  | 'as_of'

/** One property that a person may give, as the schema of its layer describes it. */
export interface FormField {
  readonly name: string
  readonly kind: FieldKind
  readonly label: Label
  readonly description: Label | null
  readonly unit: Label | null
  /** Of a word; codes that nobody named stand for themselves. */
  readonly words: Vocabulary
  readonly to: LayerId | null
  readonly required: boolean
  /** Whether the server fills it in where nobody does. */
  readonly filled: boolean
  /** Other properties that this one needs beside it. */
  readonly needs: readonly string[]
  readonly least: number | null
  readonly most: number | null
  readonly lettersAtMost: number | null
  readonly pattern: string | null
  /** What a new feature has where nobody says otherwise. */
  readonly atFirst: string
}

/** What a form is made of. */
export interface FormSchema {
  /** What one's role does with the features of the layer. */
  readonly may: Readonly<Record<Deed, boolean>>
  /** In the order of the definition. */
  readonly fields: readonly FormField[]
  /** Null where the layer has no place on the map. */
  readonly geometry: DrawnKind | null
  readonly saidWithEveryChange: readonly string[]
}

/** What stands in a field's control: a list for what may be several, text for all else. */
export type Control = string | readonly string[]
export type Controls = Readonly<Record<string, Control>>

export const isEmpty = (control: Control | undefined): boolean =>
  control === undefined || control.length === 0

export const isSame = (one: Control | undefined, other: Control | undefined): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '') || (isEmpty(one) && isEmpty(other))
