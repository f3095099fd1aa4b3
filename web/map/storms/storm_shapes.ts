import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Position } from '../../../geo/measures/position.ts'
import { circleAround } from '../../../geo/storms/circle_around.ts'
import type { DrawnStorm } from '../map_view.ts'

/** What `storm_layers.ts` draws, each in its own way. */
export type StormPart =
  | 'way'
  | 'level_6'
  | 'level_10'
  | 'middle'
  | `second_${'way' | 'level_6' | 'middle'}`

/** The way of a storm, its middles with their times, and how far strong wind reaches at each. */
export function stormShapes(storm: DrawnStorm | null): FeatureCollection {
  const { middles = [], second = [] } = storm ?? {}
  return {
    type: 'FeatureCollection',
    features: [
      ...middles.flatMap(({ at, radius_6_km }) => circle('level_6', at, radius_6_km)),
      ...middles.flatMap(({ at, radius_10_km }) => circle('level_10', at, radius_10_km)),
      ...second.flatMap(({ at, radius_6_km }) => circle('second_level_6', at, radius_6_km)),
      ...along('way', 'middle', middles),
      ...along('second_way', 'second_middle', second),
    ],
  }
}

function along(way: StormPart, middle: StormPart, middles: DrawnStorm['middles']): Feature[] {
  const line = middles.map(({ at }) => [...at])
  return [
    ...(line.length < 2 ? [] : [part(way, { type: 'LineString', coordinates: line })]),
    ...middles.map(({ at, text, isForecast }) =>
      part(middle, { type: 'Point', coordinates: [...at] }, { text, isForecast }),
    ),
  ]
}

const part = (name: StormPart, geometry: Geometry, properties: object = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties: { part: name, ...properties },
})

function circle(name: StormPart, at: Position, radiusKm: number | null): Feature[] {
  if (radiusKm === null) return []
  const ring = circleAround(at, radiusKm).map((corner) => [...corner])
  return [part(name, { type: 'Polygon', coordinates: [ring] })]
}
