import { readFile } from 'node:fs/promises'
import { multiPolygon } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { z } from 'zod'
import type { LonLat } from '../../basemap/clip/lon_lat.ts'

// West or south of Viet Nam's surroundings a number is a slip, or the pair is swapped.
const position = z.tuple([z.number().min(102).max(118), z.number().min(6).max(24)])
const line = z.array(position).min(2)
const code = z.string().regex(/^\d{5}$/)
const accuracy = z.number().positive().nullable()

const boundaryLines = z.object({
  source: z.string(),
  source_url: z.url(),
  as_of: z.iso.date(),
  confidence: z.enum(['sure', 'likely', 'unverified']),
  note: z.object({ vi: z.string(), en: z.string() }),
  unit_boundaries: z.array(
    z.object({
      id: z.string(),
      between: z.array(code).min(2),
      over_water: z.boolean(),
      accuracy_m: accuracy,
      coordinates: line,
    }),
  ),
  coasts: z.array(
    z.object({
      id: z.string(),
      units: z.array(code).min(1),
      closed: z.boolean(),
      accuracy_m: accuracy,
      coordinates: line,
    }),
  ),
})
export type BoundaryLines = z.output<typeof boundaryLines>

const borderLine = z.object({
  features: z.tuple([z.object({ geometry: z.object({ coordinates: line }) })]),
})

const landFile = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.array(z.array(z.array(position))) }),
    }),
  ),
})

/** The lines between the units and along the coast, as `boundary_lines.json` lists them. */
export async function readBoundaryLines(): Promise<BoundaryLines> {
  return boundaryLines.parse(await readJson(new URL('../boundary_lines.json', import.meta.url)))
}

/** The land border, west to east, as `seeds/border_line/border_line.geojson` has it. */
export async function readBorder(): Promise<readonly LonLat[]> {
  const path = new URL('../../border_line/border_line.geojson', import.meta.url)
  return borderLine.parse(await readJson(path)).features[0].geometry.coordinates
}

/** The land of both countries in the region, as `seeds/basemap/land.geojson` has it. */
export async function readLands(): Promise<Feature<MultiPolygon>[]> {
  const path = new URL('../../basemap/land.geojson', import.meta.url)
  const { features } = landFile.parse(await readJson(path))
  return features.map(({ geometry }) => multiPolygon(geometry.coordinates))
}

async function readJson(path: URL): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
