import { people } from '../layers/plan_entries/say_figure.ts'

/** What an item is told by, of a unit's readiness or of a line of its plan. */
export interface ItemWords {
  readonly name_vi: string
  /** Null of a line that counts people. */
  readonly measure_unit_vi: string | null
}

/**
 * Two items are the same where they have the same Vietnamese word and the same unit of measure, whatever
 * their letters' size and spaces. There is no list of kinds of things: a plan says "áo phao" in its own
 * words, and whoever calls them otherwise, or counts boxes of them, has something else as far as can be
 * known. Marks count: `chăn` is no `chân`.
 */
export const itemKey = ({ name_vi, measure_unit_vi }: ItemWords): string =>
  JSON.stringify([name_vi, measure_unit_vi ?? people.vi].map(plain))

const plain = (word: string): string =>
  word.normalize('NFC').toLocaleLowerCase('vi').trim().replace(/\s+/g, ' ')
