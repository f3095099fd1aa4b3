import { describe, expect, it } from 'vitest'
import { groundMetresPerPixel } from '../../../../geo/measures/ground_resolution.ts'
import { property } from '../../../../web/map/style/expression.ts'
import { radiusOfMetres } from '../../../../web/map/style/radius_of_metres.ts'
import { evaluate } from './evaluate.ts'

describe('the ring of uncertainty', () => {
  const radius = radiusOfMetres(property('accuracy_m'))
  const places = [
    { name: 'Móng Cái', latitude: 21.53 },
    { name: 'Cà Mau', latitude: 8.6 },
    { name: 'Hà Giang', latitude: 23.38 },
  ]

  it.each(places)('is as wide as it says at $name, whatever the zoom', ({ latitude }) => {
    for (const zoom of [6, 10.4, 13, 17.75]) {
      const feature = { properties: { accuracy_m: 500 }, at: [106, latitude] as const }
      const pixels = Number(evaluate(radius, feature, zoom))
      const metres = pixels * groundMetresPerPixel(zoom, latitude)
      expect(Math.abs(metres - 500)).toBeLessThan(2)
    }
  })
})
