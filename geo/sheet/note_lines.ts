import { fill } from '../fill.ts'
import type { LegendLayer } from './legend.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/**
 * What a reader must know of the map: lines that prove nothing, and what has no place on it.
 *
 * @param leftOut charts and tables without room, by name.
 */
export function noteLines(
  { layers, notes, language }: SheetContent,
  legend: readonly LegendLayer[],
  leftOut: readonly string[],
): readonly string[] {
  const isGeneralised = legend.some(
    (layer) => layer.isGeneralised || layer.entries.some((entry) => entry.isGeneralised),
  )
  const unlocated = layers.flatMap(({ definition, unlocated: count }) =>
    count === 0 ? [] : [`${definition.title[language]} (${count})`],
  )
  return [
    ...notes,
    ...(isGeneralised ? [sheetWords.generalised_note[language]] : []),
    ...(unlocated.length > 0
      ? [fill(sheetWords.unlocated[language], { layers: unlocated.join(', ') })]
      : []),
    ...(leftOut.length > 0
      ? [fill(sheetWords.no_room[language], { names: leftOut.join(', ') })]
      : []),
  ]
}
