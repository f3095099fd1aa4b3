import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayerClass } from '../../../../geo/layers/symbols.ts'
import { classOf } from '../../../../geo/symbols/class_of.ts'
import { byClass } from '../../../../web/map/style/by_class.ts'
import { mapLayers } from '../style_input.ts'
import { evaluate } from './evaluate.ts'

/** Properties made of the very values the classes ask for, of others, and of none. */
function propertiesFor(classes: readonly LayerClass[]) {
  const asked = new Map<string, unknown[]>()
  for (const { when } of classes) {
    for (const [field, value] of Object.entries(when ?? {})) {
      asked.set(field, [...(asked.get(field) ?? []), value].flat())
    }
  }
  const values = [...asked].map(([field, wanted]) => [
    field,
    fc.option(fc.constantFrom<unknown>(...wanted, 'a word nobody knows', 99, true), {
      nil: undefined,
    }),
  ])
  return fc
    .record(Object.fromEntries(values))
    .map((record) => Object.entries(record).filter(([, value]) => value !== undefined))
    .map((entries): Record<string, unknown> => Object.fromEntries(entries))
}

describe('the classes of a layer on the map', () => {
  it.each(mapLayers)(
    'draw each feature by exactly one, the one the legend counts: $id',
    (layer) => {
      const classes: readonly LayerClass[] = layer.classes
      const drawn = byClass(classes, ({ id }) => id)
      fc.assert(
        fc.property(propertiesFor(classes), (properties) => {
          expect(evaluate(drawn, { properties })).toBe(classOf(classes, properties).id)
        }),
      )
    },
  )

  it.each(mapLayers)('leave no feature undrawn: $id', (layer) => {
    const classes: readonly LayerClass[] = layer.classes
    expect(
      evaluate(
        byClass(classes, ({ id }) => id),
        { properties: {} },
      ),
    ).toBe(classOf(classes, {}).id)
    expect(layer.classes.at(-1)).not.toHaveProperty('when')
  })

  it('can each be reached: no class stands behind one that takes all of its features', () => {
    const hidden = mapLayers.flatMap(({ id, classes }) =>
      classes
        .slice(0, -1)
        .flatMap((layerClass) => ('when' in layerClass ? [] : [[id, layerClass.id]])),
    )
    expect(hidden).toEqual([])
  })
})
