import { lineWidthAt, shapeOpacity } from '../../basemap/shape_look.ts'
import type { Palette } from '../../palette.ts'
import type { MapFrame } from '../map_frame.ts'
import { mm, type PathMark, pixelMm } from '../marks.ts'
import type { Corners, GroundShapes } from './ground_shapes.ts'
import { screenZoom } from './mercator.ts'

/**
 * Shapes of the ground as the screen draws them, each kind as one path: where two lie over each other it is
 * not darker.
 */
export function shapeMark(
  { kind, areas, lines }: GroundShapes,
  frame: MapFrame,
  palette: Palette,
  enlargement: number,
): PathMark {
  const path = [
    ...areas.map((ring) => pathOf(ring, frame, true)),
    ...lines.map((line) => pathOf(line, frame, false)),
  ].join('')
  switch (kind) {
    case 'land':
      return { kind: 'path', path, fill: palette.land }
    case 'water':
      return { kind: 'path', path, fill: palette.sea }
    case 'houses':
      return { kind: 'path', path, fill: palette.outline, fillOpacity: shapeOpacity.houses }
    case 'ways':
    case 'unknown': {
      const zoom = screenZoom(frame.denominator, frame.centre[1])
      const width = lineWidthAt(kind, zoom) * pixelMm * enlargement
      const look = { stroke: palette.outline, strokeOpacity: shapeOpacity[kind], width }
      return { kind: 'path', path, ...look, ends: 'round' }
    }
  }
}

function pathOf(corners: Corners, { metresToPaper }: MapFrame, closed: boolean): string {
  const places: string[] = []
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = metresToPaper([corners[at] ?? 0, corners[at + 1] ?? 0])
    places.push(`${mm(x)} ${mm(y)}`)
  }
  if (closed && places.at(-1) === places[0]) places.pop()
  return `M${places.join('L')}${closed ? 'Z' : ''}`
}
