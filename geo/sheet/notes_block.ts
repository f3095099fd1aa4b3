import { fill } from '../fill.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import type { LegendLayer } from './legend.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/** What a reader must know of the map: lines that prove nothing, and what has no place on it. */
export function notesBlock(
  { layers, notes: said }: SheetContent,
  legend: readonly LegendLayer[],
  leftOut: readonly string[],
  width: number,
  setting: Setting,
): Block {
  const { language, enlargement } = setting
  const isGeneralised = legend.some(
    (layer) => layer.isGeneralised || layer.entries.some((entry) => entry.isGeneralised),
  )
  const unlocated = layers.flatMap(({ definition, unlocated: count }) =>
    count === 0 ? [] : [`${definition.title[language]} (${count})`],
  )
  const notes = [
    ...said,
    ...(isGeneralised ? [sheetWords.generalised_note[language]] : []),
    ...(unlocated.length > 0
      ? [fill(sheetWords.unlocated[language], { layers: unlocated.join(', ') })]
      : []),
  ]
  if (leftOut.length > 0) {
    notes.push(fill(sheetWords.no_room[language], { names: leftOut.join(', ') }))
  }
  if (notes.length === 0) return stacked([], 0)
  const style = { points: sizes.small, colour: 'ink_soft' } as const
  const body = stacked(
    notes.map((note) => paragraph(note, width, setting, style)),
    1.2 * enlargement,
  )
  return headed(sheetWords.notes[language], body, width, setting)
}
