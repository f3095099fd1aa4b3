import { z } from 'zod'
import { isNearVietNam } from './near_viet_nam.ts'

const pair = z.tuple([z.number(), z.number()]).rest(z.number())
const line = z.array(pair).min(2, 'a line has at least two points')
const ring = z
  .array(pair)
  .min(4, 'a ring has at least four points')
  .refine((points) => samePlace(points[0], points.at(-1)), 'a ring ends where it begins')
const polygon = z.array(ring).min(1, 'a polygon has an outer ring')

const areas = [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
] as const

const anyGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: pair }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  ...areas,
])

/** An area alone, as somebody draws one to ask what lies in it. */
export const area = z.discriminatedUnion('type', [...areas]).superRefine(refuseElsewhere)

/**
 * A line or an area with how far its drawing may be off: `{ geometry, accuracy_m }`, the geometry in
 * GeoJSON, WGS 84. Rings must close and every point lie in Viet Nam's surroundings. Whether an area
 * crosses itself is PostGIS's to say (a CHECK on the column).
 */
export const shape = z.strictObject({
  geometry: anyGeometry.superRefine(refuseElsewhere),
  accuracy_m: z.number().positive('accuracy is a number of metres above zero'),
})

type AnyGeometry = z.output<typeof anyGeometry>

function refuseElsewhere(geometry: AnyGeometry, context: z.RefinementCtx): void {
  for (const [lon, lat] of pointsOf(geometry)) {
    if (isNearVietNam(lon, lat)) continue
    context.addIssue({
      code: 'custom',
      message: isNearVietNam(lat, lon)
        ? 'longitude and latitude are swapped'
        : `the point ${lon}, ${lat} lies outside Viet Nam and its surroundings`,
    })
    return
  }
}

function pointsOf(geometry: AnyGeometry): readonly (readonly [number, number, ...number[]])[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
  }
}

function samePlace(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}
