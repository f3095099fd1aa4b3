import { describe, expect, it } from 'vitest'
import { stormShapes } from '../../../../web/map/storms/storm_shapes.ts'

const middle = (lon: number, text: string, radius_6_km: number | null = null) => ({
  ...{ at: [lon, 20] as const, text, isForecast: true, radius_6_km, radius_10_km: null },
})
const partsOf = (drawn: ReturnType<typeof stormShapes>) =>
  drawn.features.map(({ properties }) => properties?.part)

describe('a storm on the map', () => {
  it('is one track, and none where none is looked at', () => {
    const drawn = stormShapes({ middles: [middle(112, 'a'), middle(110, 'b')], second: [] })
    expect(partsOf(drawn)).toEqual(['way', 'middle', 'middle'])
    expect(stormShapes(null).features).toEqual([])
  })

  it('is told from the one it is held against by parts of their own', () => {
    const drawn = stormShapes({
      middles: [middle(112, 'A', 250), middle(110, 'A')],
      second: [middle(111, 'B', 250), middle(109, 'B')],
    })
    expect(partsOf(drawn)).toEqual([
      ...['level_6', 'second_level_6', 'way', 'middle', 'middle'],
      ...['second_way', 'second_middle', 'second_middle'],
    ])
    const texts = drawn.features.flatMap(({ properties }) => properties?.text ?? [])
    expect(texts).toEqual(['A', 'A', 'B', 'B'])
  })
})
