/**
 * Makes `land.geojson` and `../border_line/border_line.geojson` out of two packages of OpenStreetMap
 * data; README.md tells how to fetch them. Run it with
 * `npx tsx seeds/basemap/clip_land.ts PATH/map.geo.json PATH/osm_land.wkb`.
 */
import type { Feature } from 'geojson'
import { landRegion } from '../../geo/exposure/land_region.ts'
import { borderLineFeature } from './clip/border_line_feature.ts'
import { bridgeBorder } from './clip/bridge_border.ts'
import { clipRings } from './clip/clip_rings.ts'
import { counterClockwise } from './clip/counter_clockwise.ts'
import { type Country, countryOfIslet } from './clip/country_of_islet.ts'
import type { Box, LonLat } from './clip/lon_lat.ts'
import { readCoast } from './clip/read_coast.ts'
import { readPackage } from './clip/read_package.ts'
import { smoothCoast } from './clip/smooth_coast.ts'
import { coastSource } from './clip/source.ts'
import { splitByBorder } from './clip/split_by_border.ts'
import { writeFeatures } from './clip/write_features.ts'

const region: Box = [...landRegion]
// The border runs out of the region and back in the north-west; there it must still be one line.
const borderRegion: Box = [106.75, 21.3, 108.1, 22.15]

const [countriesPath, coastPath] = process.argv.slice(2)
if (!countriesPath || !coastPath) {
  throw new Error('Give both files: clip_land.ts PATH/map.geo.json PATH/osm_land.wkb')
}

const ringsOf = await readPackage(countriesPath)
const countries = { VN: ringsOf('VNM'), CN: ringsOf('CHN') }
const bridged = bridgeBorder(longest(countries.VN), longest(countries.CN), borderRegion)
for (const { from, metres } of bridged.bridges) console.log(`bridged ${metres} m at ${from}`)
await writeFeatures(new URL('../border_line/border_line.geojson', import.meta.url), [
  borderLineFeature(bridged.border),
])

const coast = clipRings(await readCoast(coastPath, region), region, smoothCoast)
const mainland = longest(coast)
const sides = splitByBorder(mainland, bridged.border)
const lands: Record<Country, LonLat[][]> = { VN: sides.vietNam, CN: sides.china }
const known = { VN: clipRings(countries.VN, region), CN: clipRings(countries.CN, region) }
for (const islet of coast.filter((ring) => ring !== mainland)) {
  const country = countryOfIslet(islet, known)
  if (country) lands[country].push(islet)
  else console.log(`left out: the country of the islet at ${islet[0]} is not clear`)
}

await writeFeatures(new URL('land.geojson', import.meta.url), [land('VN'), land('CN')])

function land(country: Country): Feature {
  const polygons = lands[country].map((ring) => [
    counterClockwise(ring).map((vertex) => [...vertex]),
  ])
  return {
    type: 'Feature',
    id: country,
    properties: { country, ...coastSource, generalised: true },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }
}

function longest(rings: readonly (readonly LonLat[])[]): readonly LonLat[] {
  return rings.reduce((found, ring) => (ring.length > found.length ? ring : found))
}
