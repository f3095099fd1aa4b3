import type { LayerClass } from '../layers/symbols.ts'

/**
 * Takes a layer's classes and a feature's properties and returns the class that draws it, as
 * `byClass` has MapLibre choose: for legend counts, swatches in tables and details.
 */
export function classOf(
  classes: readonly LayerClass[],
  properties: Readonly<Record<string, unknown>>,
): LayerClass {
  const last = classes.at(-1)
  if (!last) throw new Error('A layer needs at least one class.')
  return classes.find((layerClass) => fits(layerClass, properties)) ?? last
}

function fits(layerClass: LayerClass, properties: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(layerClass.when ?? {}).every(([field, wanted]) =>
    Array.isArray(wanted)
      ? wanted.some((value) => value === properties[field])
      : wanted === undefined || wanted === properties[field],
  )
}
