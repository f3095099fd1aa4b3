import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { Definition } from '../state/definitions.ts'
import type { Column } from './columns.ts'
import type { TableRow } from './table_row.ts'

/** By which column, -1 the name, and whether from the end. */
export interface Order {
  readonly column: number
  readonly descending: boolean
}

/** What is told as it happens begins with the newest; all else goes by name. */
export function orderAtFirst({ newestBy }: Definition, columns: readonly Column[]): Order {
  const column = columns.findIndex(({ name }) => name === newestBy)
  return { column, descending: column !== -1 }
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Rows in order; what is unknown comes last either way, since it is neither much nor little. */
export function sortRows(rows: readonly TableRow[], { column, descending }: Order): TableRow[] {
  const keyOf = (row: TableRow) => (column === -1 ? row.name : (row.keys[column] ?? null))
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    const rising =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : compareText(String(first), String(second))
    return descending ? -rising : rising
  })
}

/** Marks folded first: browsers differ on where đ stands. */
function compareText(a: string, b: string): number {
  return collator.compare(foldDiacritics(a), foldDiacritics(b)) || collator.compare(a, b)
}
