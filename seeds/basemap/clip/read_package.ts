import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { LonLat } from './lon_lat.ts'

const position = z.tuple([z.number(), z.number()])
const collection = z.object({
  features: z.array(z.object({ properties: z.object({ A3: z.string() }), geometry: z.unknown() })),
})
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
})

/** The exterior rings of one country, closed as in GeoJSON (first position = last). */
export type CountryRings = readonly (readonly LonLat[])[]

/**
 * Reads the package's file (`map.geo.json`, about 168 MB) and gives the exterior rings of a country
 * by its ISO 3166-1 alpha-3 code.
 *
 * Interior rings are left behind: near Móng Cái they are three- to five-cornered remains of water
 * tiles, among them wedges with edges on whole tile lines, and no lake has its own shape.
 *
 * @throws if the file is not the package's, or when asked for a country it does not have.
 */
export async function readPackage(path: string): Promise<(code: string) => CountryRings> {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'))
  const { features } = collection.parse(content)
  return (code) => {
    const feature = features.find(({ properties }) => properties.A3 === code)
    if (!feature) throw new Error(`${path} has no country ${code}; is it the right package?`)
    return multiPolygon.parse(feature.geometry).coordinates.flatMap((rings) => rings.slice(0, 1))
  }
}
