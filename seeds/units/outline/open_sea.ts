import { bboxPolygon, buffer, difference, featureCollection, simplify } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'

// Holds every sector; what lies outside it is taken to be land.
const box = [107.8, 21.28, 108.22, 21.57] as const
// Half the width of the narrowest water that is kept: the outlines are known to about 150 m.
const halfWidthKilometres = 0.04
const toleranceDegrees = 0.0002

/**
 * The sea off the six units, generalised: creeks, ponds and cuts through dykes narrower than 80 m
 * are closed, and the shore is drawn to about 20 m.
 *
 * @param lands the land of both countries, so that the land border is no shore.
 * @throws if there is no sea left, which no land in this region can do.
 */
export function openSea(lands: readonly Feature<MultiPolygon>[]): Feature<Polygon | MultiPolygon> {
  const ground: Feature<Polygon | MultiPolygon> = bboxPolygon([...box])
  const sea = difference(featureCollection([ground, ...lands]))
  const shrunk = sea ? grown(sea, -halfWidthKilometres) : undefined
  const opened = shrunk ? grown(shrunk, halfWidthKilometres) : undefined
  if (!opened) throw new Error('There is no open sea in the box.')
  return simplify(opened, { tolerance: toleranceDegrees, highQuality: true })
}

// A corner is rounded by three chords a quarter; finer ones would not survive the simplification.
function grown(
  shape: Feature<Polygon | MultiPolygon>,
  kilometres: number,
): Feature<Polygon | MultiPolygon> | undefined {
  return buffer<Feature>(shape, kilometres, { units: 'kilometers', steps: 3 })
}
