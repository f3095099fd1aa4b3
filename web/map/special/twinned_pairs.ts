import { z } from 'zod'
import { type BoundingBox, boundingBox } from '../../../geo/measures/bounding_box.ts'
import { destination } from '../../../geo/measures/destination.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { bowedPath } from '../../../geo/symbols/bowed_path.ts'

const position = z.tuple([z.number(), z.number()]).rest(z.number())

const answer = z.object({
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      geometry: z
        .object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) })
        .nullable(),
      properties: z.looseObject({
        drawn: z.string().nullish(),
        home_accuracy_m: z.number().nullish(),
        away_accuracy_m: z.number().nullish(),
      }),
    }),
  ),
})

/** Two communities and the line that stands for their bond. */
export interface TwinnedPair {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly traced: boolean
  readonly path: readonly Position[]
  readonly ends: readonly { readonly at: Position; readonly accuracyMetres: number | null }[]
}

/**
 * Takes what the API answers for the collection and returns the pairs that have a place; one
 * without is in the table only. Throws where the answer is of another shape.
 */
export function twinnedPairs(body: unknown): TwinnedPair[] {
  return answer.parse(body).features.flatMap(({ id, geometry, properties }): TwinnedPair[] => {
    const path = (geometry?.coordinates ?? []).flat().map(([lon, lat]): Position => [lon, lat])
    const [home, away] = [path[0], path.at(-1)]
    if (!home || !away || path.length < 2) return []
    const ends = [
      { at: home, accuracyMetres: properties.home_accuracy_m ?? null },
      { at: away, accuracyMetres: properties.away_accuracy_m ?? null },
    ]
    return [{ id, properties, traced: properties.drawn === 'traced', path, ends }]
  })
}

/** The line that a pair is drawn by. */
export function curveOf({ traced, path }: TwinnedPair): readonly Position[] {
  const [home, away] = [path[0], path.at(-1)]
  return traced || !home || !away ? path : bowedPath(home, away)
}

/** The box around all that is drawn of the pairs, the uncertainty of their ends included. */
export function boxAround(pairs: readonly TwinnedPair[]): BoundingBox | null {
  const coordinates = pairs.flatMap((pair) => [
    ...curveOf(pair),
    ...pair.ends.flatMap(({ at, accuracyMetres }) =>
      [0, 90, 180, 270].map((bearing) => destination(at, bearing, accuracyMetres ?? 0)),
    ),
  ])
  return boundingBox({ type: 'MultiPoint', coordinates: coordinates.map((at) => [...at]) })
}
