import type { ImportedRow, ImportReport, Outcome } from './import_units.ts'

const words: Readonly<Record<Outcome, string>> = {
  added: 'added',
  replaced: 'replaced',
  unchanged: 'unchanged',
  refused: 'REFUSED',
}

/** The report of an import, a line a row and a line for the whole. */
export function writeReport({ taken, rows }: ImportReport): string[] {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  const sums = (Object.keys(words) as Outcome[])
    .map((outcome) => `${count(outcome)} ${words[outcome].toLowerCase()}`)
    .join(', ')
  return [
    ...rows.map((row) => line(row, taken)),
    taken
      ? `${rows.length} rows: ${sums}.`
      : `${rows.length} rows: ${count('refused')} refused, so none taken.`,
  ]
}

function line({ file, number, code, name, outcome, reasons }: ImportedRow, taken: boolean): string {
  const came = taken || outcome === 'refused' ? words[outcome] : `would be ${words[outcome]}`
  const which = [code, name].filter((part) => part !== undefined).join(' ')
  const place = number === 0 ? file : `${file} #${number}`
  const why = reasons.length > 0 ? `: ${reasons.join('; ')}` : ''
  return `${place}  ${which || '(no code)'}  ${came}${why}`
}
