import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveLayer } from '../../../web/state/arrange_layers.ts'
import { definitionOf } from '../../../web/state/definitions.ts'
import { layersOfBand, orderLayers } from '../../../web/state/order_layers.ts'
import { layersAtFirst, screen } from '../../../web/state/screen.ts'

const ids = layersAtFirst.map(({ id }) => id)
const bandsOf = (layers: typeof layersAtFirst) => layers.map(({ id }) => definitionOf(id).band)

describe('the order of layers', () => {
  it('never takes a layer out of its band, and never loses one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (wanted) => {
        const ordered = orderLayers(layersAtFirst, wanted)
        expect(bandsOf(ordered)).toEqual(bandsOf(layersAtFirst))
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
      }),
    )
  })

  it('follows the wanted order within each band', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (wanted) => {
        const ordered = orderLayers(layersAtFirst, wanted)
        for (const band of new Set(bandsOf(ordered))) {
          const inBand = (id: (typeof ids)[number]) => definitionOf(id).band === band
          expect(ordered.map(({ id }) => id).filter(inBand)).toEqual(wanted.filter(inBand))
        }
      }),
    )
  })

  it('moves a layer up and down, and stops at the ends of its band', () => {
    screen.set({ layers: layersAtFirst })
    const names = () => layersOfBand(screen.get().layers, 'resource').map(({ id }) => id)
    const [first, second, ...rest] = names()
    if (first === undefined || second === undefined) throw new Error('The band is too small.')
    expect(moveLayer(first, 1)).toEqual({ place: 1, of: rest.length + 2 })
    expect(names()).toEqual([second, first, ...rest])
    expect(moveLayer(second, -3).place).toBe(0)
    expect(names()).toEqual([second, first, ...rest])
    expect(moveLayer(second, 99).place).toBe(rest.length + 1)
    expect(names()).toEqual([first, ...rest, second])
  })
})
