import type { OutlineFile } from '../../../seeds/import/outline_files.ts'

/** A small square near Móng Cái, counter-clockwise and closed. */
export const square = [
  [108, 21.5],
  [108.01, 21.5],
  [108.01, 21.51],
  [108, 21.51],
  [108, 21.5],
] as const satisfies readonly (readonly [number, number])[]

interface Parts {
  readonly ring?: readonly (readonly (number | undefined)[])[]
  readonly geometry?: object
  readonly crs?: object
}

/** An official file of one unit, with the properties given beside the usual ones. */
export function outlineFile(
  properties: Readonly<Record<string, unknown>>,
  { ring = square, geometry = { type: 'Polygon', coordinates: [ring] }, crs }: Parts = {},
): OutlineFile {
  const feature = {
    type: 'Feature',
    properties: { name: 'Thử', fullName: 'Phường Thử', areaKm2: 82.47, ...properties },
    geometry,
  }
  return {
    name: `${String(properties.code)}.geojson`,
    text: JSON.stringify({ type: 'FeatureCollection', ...(crs && { crs }), features: [feature] }),
  }
}
