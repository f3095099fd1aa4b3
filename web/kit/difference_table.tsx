import './difference_table.css'

export interface ComparedRow {
  readonly id: string
  readonly label: string
  /** Null where it is not known, or not there. */
  readonly a: number | null
  readonly b: number | null
  readonly write: (number: number) => string
  /** What stands in place of the numbers. */
  readonly said?: { readonly a: string; readonly b: string }
}

interface DifferenceTableProps {
  /** What the table is of, for who hears it. */
  readonly caption: string
  readonly head: {
    readonly label: string
    readonly a: string
    readonly b: string
    readonly difference: string
  }
  readonly rows: readonly ComparedRow[]
}

/** Numbers of two things side by side, and by how many the second has more or fewer. */
export function DifferenceTable({ caption, head, rows }: DifferenceTableProps) {
  return (
    <table className="difference_table" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{head.label}</th>
          <th scope="col">{head.a}</th>
          <th scope="col">{head.b}</th>
          <th scope="col">{head.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, a, b, write, said }) => (
          <tr key={id} data-other={a !== b || (said !== undefined && said.a !== said.b)}>
            <th scope="row">{label}</th>
            <td>{said?.a ?? (a === null ? '–' : write(a))}</td>
            <td>{said?.b ?? (b === null ? '–' : write(b))}</td>
            <td className="difference">{writeDifference(a, b, write)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `+30`, `−12`, `0`; of what is not known on both sides nothing is reckoned. */
function writeDifference(
  a: number | null,
  b: number | null,
  write: (number: number) => string,
): string {
  if (a === null || b === null) return '–'
  if (a === b) return '0'
  return `${b > a ? '+' : '−'}${write(Math.abs(b - a))}`
}
