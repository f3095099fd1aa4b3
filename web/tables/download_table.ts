import type { Column } from './columns.ts'
import { csvText } from './csv_text.ts'
import type { TableRow } from './table_row.ts'

/** Hands the rows, as they stand, to the browser as a file. */
export function downloadTable(
  layer: string,
  nameLabel: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
): void {
  const text = csvText([
    ['id', nameLabel, ...columns.map(({ label }) => label), 'source', 'source_url', 'as_of'],
    ...rows.map(({ feature, name, cells }) => [
      feature.id,
      name,
      ...cells,
      ...['source', 'source_url', 'as_of'].map((field) => textOf(feature.properties[field])),
    ]),
  ])
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${layer}.csv`
  link.click()
  URL.revokeObjectURL(address)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
