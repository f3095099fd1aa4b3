import type { ExpressionSpecification } from 'maplibre-gl'
import { groundMetresPerPixel } from '../../../geo/measures/ground_resolution.ts'
import { expression } from './expression.ts'

/** Metres along a meridian for one degree near Viet Nam; at 8° and at 24° north 0.1 % off. */
const metresPerDegree = 110_680
const deepestZoom = 22

/**
 * The radius in pixels of a circle of so many metres around a point feature, true at the feature's
 * own latitude, whatever the map's middle.
 *
 * MapLibre gives an expression no latitude, but it can measure how far a feature is from a shape:
 * here from the equator. Between zooms the size doubles, so the interpolation is exact.
 */
export function radiusOfMetres(metres: ExpressionSpecification): ExpressionSpecification {
  const degrees = expression('/', expression('distance', equator), metresPerDegree)
  const shrink = expression('cos', expression('*', degrees, Math.PI / 180))
  const atZoomNought = expression('/', metres, expression('*', groundMetresPerPixel(0, 0), shrink))
  return expression(
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    0,
    atZoomNought,
    deepestZoom,
    expression('*', atZoomNought, 2 ** deepestZoom),
  )
}

const equator = {
  type: 'LineString',
  coordinates: [
    [-179, 0],
    [0, 0],
    [179, 0],
  ],
}
