import type { InferSelectModel, SQL, Table } from 'drizzle-orm'

/**
 * A layer's row as the API gives it: the table's columns and, where the layer reads some beside the
 * row, those. Type only: nothing of drizzle reaches the browser.
 */
export type RowOf<Tables extends { readonly now: Table }> = InferSelectModel<Tables['now']> &
  (Tables extends { readonly derived: infer Derived }
    ? { [Column in keyof Derived & string]: Told<Derived[Column]> }
    : unknown)

/** What a derived column gives: the type its SQL is annotated with. */
type Told<Column> = Column extends (...feature: never[]) => SQL<infer Value> ? Value : never
