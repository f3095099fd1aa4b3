import type { Column } from './columns.ts'
import type { TableRow } from './table_row.ts'

const narrowestLetters = 7
const widestLetters = 28
const nameWidestLetters = 48
/** A letter of running text is narrower than a digit, which `ch` measures. */
const digitsPerLetter = 0.86
/** Padding, and the mark of the order in the head. */
const edgeDigits = 4
/** The symbol before a name. */
const symbolDigits = 4

/**
 * How wide each column is, the name's first, by the longest text in it within bounds: rows out of
 * sight count too, so that nothing jumps while one scrolls.
 *
 * @returns CSS `grid-template-columns`, and the sum below which the table scrolls sideways.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  nameLabel: string,
  nowhereLabel: string,
): { readonly columns: string; readonly least: string } {
  const names = rows.map((row) => (row.nowhere ? `${row.name}  ${nowhereLabel}` : row.name))
  const name = Math.min(longest([nameLabel, ...names]), nameWidestLetters)
  const others = columns.map(({ label, isAge }, at) => {
    // An age grows while one looks, and past its cadence says so.
    if (isAge) return digits(widestLetters)
    const letters = longest([label, ...rows.map((row) => row.cells[at])])
    return digits(Math.min(Math.max(letters, narrowestLetters), widestLetters))
  })
  const nameDigits = digits(name) + symbolDigits
  // On a narrow screen the name leaves room for the column beside it.
  const nameWidth = `min(${nameDigits}ch, 58cqw)`
  const sum = others.reduce((all, width) => all + width, 0)
  return {
    columns: [
      `minmax(${nameWidth}, ${nameDigits}fr)`,
      ...others.map((width) => `minmax(${width}ch, ${width}fr)`),
    ].join(' '),
    least: `${nameWidth} + ${sum}ch`,
  }
}

function digits(letters: number): number {
  return Math.ceil(letters * digitsPerLetter) + edgeDigits
}

function longest(texts: readonly (string | null | undefined)[]): number {
  return texts.reduce((most, text) => Math.max(most, text?.length ?? 0), 0)
}
