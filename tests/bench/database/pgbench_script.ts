import { type Query, written as writtenAs } from '../../../api/db/written_query.ts'

/** What one request comes to in the database. */
export interface Statements {
  readonly query: Query
  /** The same in every variant: a query before it in the same transaction, as the door has it. */
  readonly context?: Query
  /** Whether it changes something, and its transaction so may. */
  readonly writes?: boolean
}

interface Script {
  readonly text: string
  /** Parameters that are the same in every variant, for pgbench's `-D`. */
  readonly defined: readonly (readonly [name: string, value: string])[]
}

/**
 * A pgbench script that runs one of several variants of the same statements, chosen at random: the
 * text as the API sends it, each parameter a variable, so that pgbench prepares it as the API does.
 */
export function pgbenchScript(variants: readonly Statements[]): Script {
  const [first] = variants
  if (first === undefined) throw new Error('There is nothing to run.')
  const defined: [string, string][] = []
  const drawn: string[] = []
  const empty = new Set<string>()
  const write = (prefix: string, part: (variant: Statements) => Query): string => {
    const written = variants.map((variant) => writtenAs(part(variant)))
    const text = written[0]?.sql ?? ''
    if (written.some(({ sql }) => sql !== text)) {
      throw new Error('The variants differ in their SQL.')
    }
    for (const at of written[0]?.params.keys() ?? []) {
      const values = written.map(({ params }) => params[at])
      const name = `${prefix}${at + 1}`
      // pgbench takes no variable for empty.
      if (values.every((value) => value === '')) empty.add(name)
      else if (new Set(values).size === 1) defined.push([name, String(values[0])])
      else drawn.push(`\\set ${name} ${chosen(values.map(Number), 0)}`)
    }
    return `${text
      .replace(/\$(\d+)/g, (_, number: string) =>
        empty.has(prefix + number) ? "''" : `:${prefix}${number}`,
      )
      .replace(/\s+/g, ' ')
      .trim()};`
  }
  const query = write('p', (variant) => variant.query)
  const { context, writes } = first
  const statements = context
    ? [writes ? 'begin;' : 'begin read only;', write('c', () => context), query, 'commit;']
    : [query]
  const draw = [`\\set variant random(0, ${variants.length - 1})`, ...drawn]
  return { text: [...draw, ...statements].join('\n'), defined }
}

/** An expression of pgbench for the value of the variant, found by halving. */
function chosen(values: readonly number[], from: number): string {
  if (values.length === 1) return String(values[0])
  const half = Math.ceil(values.length / 2)
  const lower = chosen(values.slice(0, half), from)
  const upper = chosen(values.slice(half), from + half)
  if (lower === upper) return lower
  return `case when :variant < ${from + half} then ${lower} else ${upper} end`
}
