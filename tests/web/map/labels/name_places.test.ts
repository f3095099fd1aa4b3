import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { BoundingBox } from '../../../../geo/measures/bounding_box.ts'
import { boxPolygon } from '../../../../geo/measures/box_polygon.ts'
import { NamePlaces } from '../../../../web/map/labels/name_places.ts'

const box = (...sides: BoundingBox) => boxPolygon(sides)

const piece = (id: string, geometry: Geometry) => ({
  properties: { id, name_vi: `Phường Móng ${id}`, name_en: `Name of ${id} Ward` },
  geometry,
})

describe('the places of names', () => {
  it('are one for each area, in its largest piece, though tiles cut it', () => {
    const places = new NamePlaces()
    places.take([
      piece('a', box(107, 21, 107.1, 22)),
      piece('a', box(107.1, 21, 108, 22)),
      piece('b', box(109, 21, 110, 22)),
    ])
    expect(places.features.features.map(({ properties }) => properties?.id)).toEqual(['a', 'b'])
    expect(places.features.features[0]?.geometry.coordinates[0]).toBeCloseTo(107.55, 1)
  })

  it('stay when a smaller piece or the same one comes again', () => {
    const places = new NamePlaces()
    expect(places.take([piece('a', box(107, 21, 108, 22))])).toBe(1)
    expect(places.take([piece('a', box(107, 21, 108, 22))])).toBe(0)
    expect(places.take([piece('a', box(107, 21, 107.2, 22))])).toBe(0)
  })

  it('move when the larger part of an area comes in later', () => {
    const places = new NamePlaces()
    places.take([piece('a', box(107, 21, 107.1, 22))])
    expect(places.take([piece('a', box(107.1, 21, 108, 22))])).toBe(1)
    expect(places.features.features).toHaveLength(1)
  })

  it('come a share at a time when there are many', () => {
    const places = new NamePlaces()
    const pieces = ['a', 'b', 'c'].map((id, index) => piece(id, box(index, 1, index + 1, 2)))
    expect([1, 2, 3].map(() => places.take(pieces, 2))).toEqual([2, 1, 0])
    expect(places.features.features).toHaveLength(3)
  })

  it('say what was drawn and carry both names in lines', () => {
    const places = new NamePlaces()
    places.take([piece('a', { type: 'Point', coordinates: [107, 21] })])
    expect(places.features.features[0]?.properties).toMatchObject({
      drawn_of: 'point',
      wrapped_vi: 'Phường\nMóng\u00a0a',
      wrapped_en: 'Name\u00a0of\u00a0a\nWard',
    })
  })

  it('leave out what has no id, for no click could find it', () => {
    const places = new NamePlaces()
    expect(places.take([{ properties: {}, geometry: box(1, 1, 2, 2) }])).toBe(0)
  })

  it('are forgotten before all is taken anew, for what has become smaller', () => {
    const places = new NamePlaces()
    places.take([piece('a', box(107, 21, 108, 22)), piece('b', box(109, 21, 110, 22))])
    places.forget()
    expect(places.features.features).toEqual([])
    expect(places.take([piece('a', box(107, 21, 107.2, 22))])).toBe(1)
  })
})
