import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { nearDistanceMetres } from '../../../geo/measures/near_distance.ts'

it('is the geodesic within a thousandth, from a street to a province', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const pair = fc.tuple(between(102, 110), between(8, 24), between(-0.9, 0.9), between(-0.9, 0.9))
  fc.assert(
    fc.property(pair, ([lon, lat, east, north]) => {
      const [from, to] = [
        [lon, lat],
        [lon + east, lat + north],
      ] as const
      const geodesic = distanceMetres(from, to)
      const off = Math.abs(nearDistanceMetres(from, to) - geodesic)
      expect(off).toBeLessThanOrEqual(geodesic / 1000 + 0.001)
    }),
  )
})
