import { describe, expect, it } from 'vitest'
import { lendingShapes } from '../../../../web/map/lending/lending_shapes.ts'

const lender = (lon: number, isOld: boolean) => ({
  at: [lon, 21.5] as const,
  text: `Áo phao: ${lon}`,
  isOld,
})

describe('who could lend, on the map', () => {
  it('is a way from each lender to who is short, and says at both ends how many', () => {
    const drawn = lendingShapes({
      short: { at: [108, 21.5], text: 'Thiếu 120' },
      lenders: [lender(107.9, false), lender(107.8, true)],
    })
    const told = drawn.features.map(({ geometry, properties }) => [
      geometry.type,
      properties?.part,
      properties?.text ?? null,
      properties?.isOld,
    ])
    expect(told).toEqual([
      ['LineString', 'way', null, false],
      ['LineString', 'way', null, true],
      ['Point', 'lender', 'Áo phao: 107.9', false],
      ['Point', 'lender', 'Áo phao: 107.8', true],
      ['Point', 'short', 'Thiếu 120', false],
    ])
    const [way] = drawn.features
    const places = way?.geometry.type === 'LineString' ? way.geometry.coordinates : []
    expect([places[0], places.at(-1)].map((at) => at?.map((one) => +one.toFixed(9)))).toEqual([
      [107.9, 21.5],
      [108, 21.5],
    ])
  })

  it('is nothing where nobody lends', () => {
    expect(lendingShapes(null).features).toEqual([])
  })
})
