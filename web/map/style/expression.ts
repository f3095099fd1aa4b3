import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'

/**
 * MapLibre types an expression as a union of tuples that TypeScript cannot follow when one is put
 * together from parts. This is the one place that says "it is one"; the tests compile the style of
 * every layer with the style specification's own checker.
 */
export function expression(operator: string, ...parts: readonly unknown[]) {
  return [operator, ...parts] as unknown as ExpressionSpecification
}

/** The conditions together; one that always holds is left out, and undefined filters nothing. */
export function allOf(
  ...conditions: readonly (FilterSpecification | undefined)[]
): FilterSpecification | undefined {
  const [first, ...rest] = conditions.filter(
    (condition) => condition !== undefined && condition !== true,
  )
  return rest.length === 0 ? first : expression('all', first, ...rest)
}

export const property = (name: string) => expression('get', name)
export const literal = (value: unknown) => expression('literal', value)
