import { keepNamesWhole } from '../names/keep_names_whole.ts'
import type { SheetFont } from './marks.ts'

/** How wide a text is, in millimetres. Whoever draws the sheet knows the letters. */
export type MeasureText = (
  text: string,
  font: SheetFont,
  points: number,
  spacing?: number,
) => number

/**
 * A text in lines no wider than there is room. A word that is wider by itself is broken where the room
 * ends: nothing of a text is ever lost.
 */
export function wrapText(
  text: string,
  room: number,
  font: SheetFont,
  points: number,
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string) => measure(line, font, points) <= room
  return keepNamesWhole(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = []
      let line = ''
      for (const word of paragraph.split(/ +/).filter((each) => each !== '')) {
        const longer = line === '' ? word : `${line} ${word}`
        if (fits(longer)) {
          line = longer
          continue
        }
        if (line !== '') lines.push(line)
        const pieces = broken(word, fits)
        lines.push(...pieces.slice(0, -1))
        line = pieces.at(-1) ?? ''
      }
      return line === '' ? lines : [...lines, line]
    })
}

/** At a space that was to be kept, rather than inside a word. */
function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const parts = word.split('\u00a0')
  if (parts.length > 1) {
    const last = parts.pop() ?? ''
    return [...broken(parts.join('\u00a0'), fits), ...broken(last, fits)]
  }
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
