import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import type { borderLine } from '../../geo/layers/border_line/table.ts'
import type { units } from '../../geo/layers/units/table.ts'

type Unit = typeof units.now.$inferInsert
type Line = typeof borderLine.now.$inferInsert

const said = { source: 'a test', confidence: 'likely', owning_unit: '22' } as const

/** A unit as a row; with an area as its outline, else with a reference point or no place at all. */
export function unit(code: string, shape: Geometry | null, own: Partial<Unit> = {}): Unit {
  const isArea = shape?.type.endsWith('Polygon')
  return {
    id: code,
    name_vi: `Phường ${code}`,
    name_en: `Ward ${code}`,
    unit_code: code,
    code,
    kind: 'phuong',
    province_code: '22',
    border_kind: 'land',
    former_city: true,
    outline: isArea ? 'generalised' : 'none',
    ...said,
    geom: shape?.type === 'Polygon' ? asMulti(shape) : shape,
    accuracy_m: shape === null ? null : 300,
    geometry_source: shape === null ? null : 'a test',
    ...own,
  }
}

const asMulti = ({ coordinates }: Polygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [coordinates],
})

/** A piece of the border as a row. */
export function borderPiece(id: string, shape: Geometry, own: Partial<Line> = {}): Line {
  return {
    id,
    name_vi: `Đoạn ${id}`,
    name_en: `Piece ${id}`,
    kind: 'land',
    generalised: true,
    ...said,
    geom: shape,
    accuracy_m: 500,
    ...own,
  }
}
