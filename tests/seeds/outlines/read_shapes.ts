import { readFileSync } from 'node:fs'
import { multiPolygon } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { z } from 'zod'

const position = z.tuple([z.number(), z.number()])
const properties = z.record(z.string(), z.unknown())
const areas = z.object({
  features: z.array(
    z.object({
      properties,
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(position))),
      }),
    }),
  ),
})
const line = z.object({
  features: z.tuple([
    z.object({ properties, geometry: z.object({ coordinates: z.array(position) }) }),
  ]),
})
const points = z.object({
  features: z.array(
    z.object({
      id: z.string().optional(),
      properties,
      geometry: z.object({ type: z.string(), coordinates: z.unknown() }),
    }),
  ),
})

/** A file of `seeds/`, by its path there. */
export function textOfSeed(path: string): string {
  return readFileSync(new URL(`../../../seeds/${path}`, import.meta.url), 'utf8')
}

/** The areas of a file, by the property that tells them apart. */
export function areasOf(text: string, key: string): Map<string, Feature<MultiPolygon>> {
  return new Map(
    areas
      .parse(JSON.parse(text))
      .features.map((feature) => [
        String(feature.properties[key]),
        multiPolygon(feature.geometry.coordinates, feature.properties),
      ]),
  )
}

export function lineOf(text: string) {
  return line.parse(JSON.parse(text)).features[0]
}

export function featuresOf(text: string) {
  return points.parse(JSON.parse(text)).features
}
