import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import { sheetWords } from './sheet_words.ts'

/** Notes on the map, one below the other; nothing where there are none. */
export function notesBlock(notes: readonly string[], width: number, setting: Setting): Block {
  const { language, enlargement } = setting
  if (notes.length === 0) return stacked([], 0)
  const style = { points: sizes.small, colour: 'ink_soft' } as const
  const body = stacked(
    notes.map((note) => paragraph(note, width, setting, style)),
    1.2 * enlargement,
  )
  return headed(sheetWords.notes[language], body, width, setting)
}
