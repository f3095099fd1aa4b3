import type { ExpressionSpecification } from 'maplibre-gl'
import type { LayerClass } from '../../../geo/layers/symbols.ts'
import { expression, literal, property } from './expression.ts'

type Drawn = string | number | boolean | readonly number[]

/**
 * The value that each class gives, chosen feature by feature: the first class that fits draws it,
 * and the last whatever fits no other, so that an unknown feature is still seen.
 */
export function byClass<Value extends Drawn>(
  classes: readonly LayerClass[],
  give: (layerClass: LayerClass) => Value,
): Value | ExpressionSpecification {
  const [last, ...before] = [...classes].reverse()
  if (!last) throw new Error('A layer needs at least one class.')
  const rest = before.reverse().map((layerClass) => ({ layerClass, value: give(layerClass) }))
  const otherwise = give(last)
  if (rest.every(({ value }) => same(value, otherwise))) return otherwise
  const branches = rest.flatMap(({ layerClass, value }) => [fits(layerClass), written(value)])
  return expression('case', ...branches, written(otherwise))
}

/** As `byClass`, of lists that are to stand within another expression, where a bare list would be one. */
export function listByClass(
  classes: readonly LayerClass[],
  give: (layerClass: LayerClass) => readonly unknown[],
): ExpressionSpecification {
  const [one, ...others] = classes.map((layerClass) => JSON.stringify(give(layerClass)))
  if (one === undefined) throw new Error('A layer needs at least one class.')
  if (others.every((other) => other === one)) return literal(JSON.parse(one))
  const [last, ...before] = [...classes].reverse()
  const branches = before.reverse().flatMap((each) => [fits(each), literal(give(each))])
  return expression('case', ...branches, literal(last ? give(last) : []))
}

/** Whether a feature is of the class, without asking whether an earlier one takes it. */
function fits(layerClass: LayerClass): ExpressionSpecification | boolean {
  const conditions = Object.entries(layerClass.when ?? {}).flatMap(([field, wanted]) => {
    if (wanted === undefined) return []
    return Array.isArray(wanted)
      ? [expression('in', property(field), literal(wanted))]
      : [expression('==', property(field), wanted)]
  })
  const [only, ...others] = conditions
  if (!only) return true
  return others.length === 0 ? only : expression('all', ...conditions)
}

const written = (value: Drawn) => (typeof value === 'object' ? literal(value) : value)

const same = (one: Drawn, other: Drawn) => JSON.stringify(one) === JSON.stringify(other)
