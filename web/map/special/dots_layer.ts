import { ScatterplotLayer } from '@deck.gl/layers'
import { colourOf } from './density_layers.ts'
import type { ManyPicture } from './many_overlay.ts'
import { imageName, type PointImages } from './point_images.ts'

const radiusPixels = 3.5
const linePixels = 1
export const dotPixels = 2 * radiusPixels + linePixels

/** Each point as a dot in the colour of its class, where symbols would be a heap. */
export function dotsLayer({ look, points, ages }: ManyPicture, images: PointImages) {
  const colours = new Map(
    Object.entries(images.dotColours).map(([name, colour]) => [name, colourOf(colour)]),
  )
  const none = colourOf(look.palette.unknown)
  const drawnOf = [points, images, ages.oldCount]
  return new ScatterplotLayer({
    id: 'many_dots',
    data: {
      length: points.length,
      attributes: { getPosition: { value: points.positions, size: 2 } },
    },
    opacity: look.opacity,
    stroked: true,
    getRadius: radiusPixels,
    radiusUnits: 'pixels',
    getFillColor: (_: unknown, { index }: { index: number }) =>
      colours.get(imageName(points.lookAt[index] ?? 0, ages.isOld(index))) ?? none,
    getLineColor: colourOf(look.palette.paper),
    getLineWidth: linePixels,
    lineWidthUnits: 'pixels',
    updateTriggers: { getFillColor: drawnOf },
  })
}
