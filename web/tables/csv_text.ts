/** What spreadsheets take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?\d[\d.,\s]*$/

/**
 * Rows as CSV that spreadsheets open rightly: with a byte-order mark, so that Vietnamese letters
 * stay, and with an apostrophe before a text that would be run as a formula.
 *
 * @param rows the first is the head; null is an empty cell.
 */
export function csvText(rows: readonly (readonly (string | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string | null): string {
  if (text === null) return ''
  const harmless = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
