import type { Column, SQL } from 'drizzle-orm'

export type Constraint = (column: Column) => SQL

const constraints = new WeakMap<object, Constraint[]>()

/**
 * Remembers a CHECK for a column that is not yet in a table; `layerTables` writes it into the table
 * under a name of its own. drizzle keeps checks on tables only, which would part a column from what
 * it may hold.
 *
 * drizzle's builders change themselves and return themselves, so `.notNull()` keeps the memory.
 */
export function constrained<Builder extends object>(builder: Builder, constraint: Constraint) {
  constraints.set(builder, [...(constraints.get(builder) ?? []), constraint])
  return builder
}

/** The checks remembered for a column builder, in the order they were given. */
export function constraintsOf(builder: object): readonly Constraint[] {
  return constraints.get(builder) ?? []
}
