import { z } from 'zod'
import { shape } from './shape.ts'

const noPosition = z.undefined('has a shape in this layer, not a position').optional()
const noShape = z.undefined('has a position in this layer, not a shape').optional()

/**
 * How a record of a layer may say where its thing lies, by the layer's geometry; spread into
 * `recordOf`. What the layer cannot draw is refused by its field's name, before the database would.
 */
export const placeOf = {
  Point: { shape: noShape },
  MultiLineString: { position: noPosition, shape: shapeNamed('LineString', 'a line').optional() },
  MultiPolygon: { position: noPosition, shape: shapeNamed('Polygon', 'an area').optional() },
  none: { position: noPosition, shape: noShape },
} as const

function shapeNamed(type: 'LineString' | 'Polygon', name: string) {
  return shape.refine(({ geometry }) => geometry.type.endsWith(type), {
    path: ['geometry'],
    message: `must be ${name} in this layer`,
  })
}
