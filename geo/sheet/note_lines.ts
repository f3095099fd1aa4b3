import { fill } from '../fill.ts'
import type { LegendLayer } from './legend.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/** So many places are named. */
const mostCovered = 4

/** What the map came to. */
interface Drawn {
  readonly legend: readonly LegendLayer[]
  readonly covered: readonly (readonly string[])[]
}

/**
 * What a reader must know of the map: lines that prove nothing, what has no place on it, and what is hidden.
 *
 * @param covered by name, what stands so near together that one symbol is seen.
 * @param leftOut charts and tables without room, by name.
 */
export function noteLines(
  { layers, notes, language }: SheetContent,
  { legend, covered }: Drawn,
  leftOut: readonly string[],
): readonly string[] {
  const isGeneralised = legend.some(
    (layer) => layer.isGeneralised || layer.entries.some((entry) => entry.isGeneralised),
  )
  const unlocated = layers.flatMap(({ definition, unlocated: count }) =>
    count === 0 ? [] : [`${definition.title[language]} (${count})`],
  )
  const named = covered.slice(0, mostCovered).map((names) => names.join(' / '))
  const list = named.join('; ')
  const more = covered.length - named.length
  const names =
    more > 0 ? fill(sheetWords.covered_more[language], { names: list, count: String(more) }) : list
  return [
    ...notes,
    ...(isGeneralised ? [sheetWords.generalised_note[language]] : []),
    ...(unlocated.length > 0
      ? [fill(sheetWords.unlocated[language], { layers: unlocated.join(', ') })]
      : []),
    ...(named.length > 0 ? [fill(sheetWords.covered[language], { names })] : []),
    ...(leftOut.length > 0
      ? [fill(sheetWords.no_room[language], { names: leftOut.join(', ') })]
      : []),
  ]
}
