/**
 * Makes `locator.geojson`, the inset of Viet Nam, out of the package of countries and the list of
 * archipelagos. README.md tells how to fetch the package. Run it with
 * `npx tsx seeds/basemap/make_locator.ts PATH/map.geo.json`.
 */
import { area, booleanDisjoint, polygon, simplify } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { archipelagoFeatures } from './clip/archipelagos.ts'
import { clipRings } from './clip/clip_rings.ts'
import { counterClockwise } from './clip/counter_clockwise.ts'
import { dropNeedles } from './clip/drop_needles.ts'
import { type Box, type LonLat, lonLatOf } from './clip/lon_lat.ts'
import { readPackage } from './clip/read_package.ts'
import { countriesSource } from './clip/source.ts'
import { writeFeatures } from './clip/write_features.ts'

// About 2 km; an inset 60 mm high shows Viet Nam at 1:30,000,000, where that is less than 0.1 mm.
const toleranceDegrees = 0.02
// Keeps Phú Quốc, Côn Đảo, Cát Bà, Thổ Chu, Phú Quý and Lý Sơn.
const smallestSquareMetres = 7e6
// River mouths that simplification has shut to a slit.
const sharpestDegrees = 18
const mainlandAndNearIslands: Box = [102, 8, 110, 23.5]

const [path] = process.argv.slice(2)
if (!path) throw new Error('Give the file of the package: make_locator.ts PATH/map.geo.json')

const ringsOf = await readPackage(path)
const rings = ringsOf('VNM').filter((ring) => area(shapeOf(ring)) >= smallestSquareMetres)
const outline: Feature<MultiPolygon> = {
  type: 'Feature',
  id: 'VN',
  properties: { kind: 'country', country: 'VN', ...countriesSource, generalised: true },
  geometry: {
    type: 'MultiPolygon',
    coordinates: apart(clipRings(rings, mainlandAndNearIslands, generalised)).map((ring) => [
      counterClockwise(ring).map((vertex) => [...vertex]),
    ]),
  },
}
await writeFeatures(new URL('locator.geojson', import.meta.url), [
  outline,
  ...archipelagoFeatures(),
])

function generalised(ring: readonly LonLat[]): LonLat[] {
  const simple = simplify(shapeOf(ring), { tolerance: toleranceDegrees, highQuality: true })
  return dropNeedles((simple.geometry.coordinates[0] ?? []).map(lonLatOf), sharpestDegrees)
}

/** Largest first; an island that generalising has run aground on a larger one is left out. */
function apart(simple: readonly (readonly LonLat[])[]): LonLat[][] {
  const largestFirst = simple
    .map((ring) => ring.map(threeDecimals))
    .toSorted((a, b) => area(shapeOf(b)) - area(shapeOf(a)))
  return largestFirst.filter((ring, index) => {
    const larger = largestFirst.slice(0, index)
    return larger.every((other) => booleanDisjoint(shapeOf(ring), shapeOf(other)))
  })
}

function shapeOf(ring: readonly LonLat[]) {
  return polygon([ring.map((vertex) => [...vertex])])
}

// A thousandth of a degree is about 100 m, a twentieth of the tolerance.
function threeDecimals([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(3)), Number(latitude.toFixed(3))]
}
