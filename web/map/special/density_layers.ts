import { HeatmapLayer, HexagonLayer } from '@deck.gl/aggregation-layers'
import type { Color } from '@deck.gl/core'
import type { Palette } from '../../../geo/palette.ts'
import { channels } from '../style/colour.ts'
import { densityColours } from './density_colours.ts'
import type { ManyPoints } from './points_answer.ts'
import type { SpecialLook } from './special_layer.ts'

/** Half the height of a hexagon in CSS pixels at a whole zoom, about. */
const cellPixels = 22
const metresPerPixelAtZoom0 = 78_271.5

/** How many metres a hexagon reaches from its middle at a zoom: a round number, so that the legend can say it. */
export function hexagonMetres(zoom: number): number {
  const exact = (cellPixels * metresPerPixelAtZoom0) / 2 ** zoom
  const power = 10 ** Math.floor(Math.log10(exact))
  return power * ([5, 2, 1].find((step) => step * power <= exact) ?? 1)
}

const stepRange = (palette: Palette): Color[] =>
  densityColours(palette).map((colour) => colourOf(colour))

/** How many points lie in each of equal cells, in five equal steps from the fewest to the most. */
export function hexagonLayer(
  points: ManyPoints,
  { palette, opacity }: SpecialLook,
  metres: number,
  counted: (domain: [number, number]) => void,
) {
  return new HexagonLayer({
    id: 'many_hexagons',
    data: { length: points.length },
    getPosition: positionsOf(points),
    updateTriggers: { getPosition: points },
    radius: metres,
    coverage: 0.94,
    extruded: false,
    gpuAggregation: false,
    colorRange: stepRange(palette),
    colorScaleType: 'quantize',
    opacity: 0.78 * opacity,
    onSetColorDomain: counted,
  })
}

/** Of the steps of the heat, from thin to dense: where little is, the map is seen through it. */
const heatAlphas = [70, 125, 175, 215, 240]

/** How close points lie to each other, of what is in view. */
export function heatLayer(points: ManyPoints, { palette, opacity }: SpecialLook) {
  return new HeatmapLayer({
    id: 'many_heat',
    data: { length: points.length },
    getPosition: positionsOf(points),
    updateTriggers: { getPosition: points },
    radiusPixels: 34,
    colorRange: densityColours(palette).map((colour, at) => colourOf(colour, heatAlphas[at])),
    opacity: 0.9 * opacity,
  })
}

const positionsOf =
  ({ positions }: ManyPoints) =>
  (_: unknown, { index }: { readonly index: number }): [number, number] => [
    positions[2 * index] ?? 0,
    positions[2 * index + 1] ?? 0,
  ]

export function colourOf(hex: string, alpha = 255): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  return [red, green, blue, alpha]
}
