import type { z } from 'zod'
import { err, ok, type Result } from '../result.ts'

/** Why one record was not taken: the field, and words that say how to mend it. */
export interface Refusal {
  /** The path of the field that is wrong, such as `position.lat`; empty for the record as a whole. */
  readonly field: string
  readonly reason: string
}

export interface SourceReader<Row> {
  (record: unknown): Result<Row, Refusal[]>
  /** What a record may hold, for whoever makes a form or a description of it. */
  readonly schema: z.ZodType
  /** See `RecordPaths`. */
  readonly paths: RecordPaths
}

/**
 * Where a record says what a column holds: `rating_year` -> `rating.year`. Left out where it is said
 * under the column's own name, or under `name.vi` for `name_vi`.
 */
export type RecordPaths<Column extends string = string> = Readonly<Partial<Record<Column, string>>>

/**
 * Makes a layer's reader of source records: a zod schema says what a record may hold, `toRow` what
 * row it becomes. Pure: nothing is read or written beside the record.
 *
 * @returns a reader that gives the row, or every reason why not; it does not throw on any input.
 */
export function readSource<Schema extends z.ZodType, Row>(
  schema: Schema,
  toRow: (record: z.output<Schema>) => Row,
  paths?: RecordPaths<keyof Row & string>,
): SourceReader<Row> {
  const read = (record: unknown): Result<Row, Refusal[]> => {
    const read = schema.safeParse(record)
    if (read.success) return ok(toRow(read.data))
    return err(
      read.error.issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message })),
    )
  }
  return Object.assign(read, { schema, paths: (paths ?? {}) as RecordPaths })
}
