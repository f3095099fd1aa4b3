import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../web/tables/csv_text.ts'

/** A plain reader of CSV, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: string[] = []
  const body = text.slice(1)
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body)
    if (found === null) throw new Error('Not CSV.')
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe('a table as CSV', () => {
  it('is read back as it was written, whatever stands in a cell', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => `x${each}`)
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows)
      }),
    )
  })

  it('begins so that spreadsheets keep Vietnamese letters', () => {
    expect(csvText([['Móng Cái']])).toBe('\ufeffMóng Cái\r\n')
  })

  it.each(['=HYPERLINK("x")', '+A1', '-A1', '@SUM(A1)', '\t=1'])(
    'disarms the formula %j',
    (cell) => {
      expect(readCsv(csvText([[cell, 'b']]))[0]?.[0]).toBe(`'${cell}`)
    },
  )

  it('leaves numbers below zero as they are, and nothing as nothing', () => {
    expect(csvText([['-46,9', '-1.858', null]])).toBe('\ufeff"-46,9",-1.858,\r\n')
  })
})
