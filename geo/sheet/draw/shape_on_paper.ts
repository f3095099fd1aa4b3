import { bboxClip } from '@turf/bbox-clip'
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { type BoundingBox, boundingBox } from '../../measures/bounding_box.ts'
import { type PositionList, positionFrom } from '../../measures/position.ts'
import type { MapFrame, PaperPlace } from '../map_frame.ts'
import { mm } from '../marks.ts'

/** What of a feature lies on the map, as SVG path data and places in millimetres of the sheet. */
export interface ShapeOnPaper {
  /** Closed rings; empty where the feature has no area here. */
  readonly areas: string
  readonly lines: string
  readonly points: readonly PaperPlace[]
}

const nothing: ShapeOnPaper = { areas: '', lines: '', points: [] }

/** Corners nearer to each other than this are one on paper: a printer's dot at 600 dpi is 0.042 mm. */
const closest = 0.02

/** Cut off so far outside the map that no cut edge is seen, as a share of it. */
const beyond = 0.05

/**
 * A shape as far as it lies on the map or near it. What is far off is left out before it is projected:
 * a projection means nothing there.
 */
export function shapeOnPaper(geometry: Geometry | null, frame: MapFrame): ShapeOnPaper {
  const around = grown(frame.degrees)
  if (geometry === null || !meets(geometry, around)) return nothing
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint': {
      const places = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
      return { ...nothing, points: places.map((each) => frame.toPaper(positionFrom(each))) }
    }
    case 'LineString':
    case 'MultiLineString':
      return { ...nothing, lines: linesOf(geometry, around, frame) }
    case 'Polygon':
    case 'MultiPolygon':
      return { ...nothing, areas: ringsOf(geometry, around, frame) }
    case 'GeometryCollection':
      return geometry.geometries
        .map((each) => shapeOnPaper(each, frame))
        .reduce(
          (all, one) => ({
            areas: all.areas + one.areas,
            lines: all.lines + one.lines,
            points: [...all.points, ...one.points],
          }),
          nothing,
        )
  }
}

function grown([west, south, east, north]: BoundingBox): BoundingBox {
  const [x, y] = [(east - west) * beyond, (north - south) * beyond]
  return [west - x, south - y, east + x, north + y]
}

function meets(geometry: Geometry, [west, south, east, north]: BoundingBox): boolean {
  const box = boundingBox(geometry)
  return box !== null && box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south
}

function ringsOf(area: Polygon | MultiPolygon, around: BoundingBox, frame: MapFrame): string {
  return polygonsOf(bboxClip(area, [...around]).geometry)
    .flatMap((rings) => rings.map((ring) => pathOf(ring, frame, true)))
    .join('')
}

/** The polygons of a shape; none of another. */
export function polygonsOf(geometry: Geometry): readonly (readonly PositionList[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function linesOf(line: LineString | MultiLineString, around: BoundingBox, frame: MapFrame): string {
  const { geometry } = bboxClip(line, [...around])
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : []
  return lines.map((each) => pathOf(each, frame, false)).join('')
}

function pathOf(positions: PositionList, frame: MapFrame, closed: boolean): string {
  const kept: PaperPlace[] = []
  for (const [at, position] of positions.entries()) {
    const place = frame.toPaper(positionFrom(position))
    const before = kept.at(-1)
    const isEnd = at === positions.length - 1
    if (before && !isEnd && Math.hypot(place[0] - before[0], place[1] - before[1]) < closest)
      continue
    kept.push(place)
  }
  if (kept.length < (closed ? 3 : 2)) return ''
  const corners = closed ? kept.slice(0, -1) : kept
  return `M${corners.map(([x, y]) => `${mm(x)} ${mm(y)}`).join('L')}${closed ? 'Z' : ''}`
}
