import {
  type Feature,
  type ICanonicalTileID,
  expression as specification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Position } from '../../../../geo/measures/position.ts'

export interface TestFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly type?: 'Point' | 'LineString' | 'Polygon'
  /** Where a point is, degrees. */
  readonly at?: Position
}

/** What MapLibre would make of a value of a style for a feature at a zoom; throws where it is none. */
export function evaluate(value: unknown, feature: TestFeature, zoom = 10): unknown {
  if (!Array.isArray(value)) return value
  const compiled = specification.createExpression(value, 'test')
  if (compiled.result === 'error') {
    throw new Error(compiled.value.map(({ key, message }) => `${key}: ${message}`).join('\n'))
  }
  return compiled.value.evaluate({ zoom }, inTile(feature), {}, worldTile)
}

const extent = 8192

/** As the worker holds it: in the units of the one tile that shows the whole world. */
function inTile({ properties, type = 'Point', at = [0, 0] }: TestFeature): Feature & object {
  const latitude = (at[1] * Math.PI) / 180
  const x = (at[0] + 180) / 360
  const y = (1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2
  return { type, properties, ...{ geometry: [[{ x: x * extent, y: y * extent }]] } }
}

const worldTile: ICanonicalTileID = {
  z: 0,
  x: 0,
  y: 0,
  key: '0/0/0',
  equals: () => false,
  url: () => '',
  isChildOf: () => false,
  getTilePoint: () => ({ x: 0, y: 0 }),
  toString: () => '0/0/0',
}
