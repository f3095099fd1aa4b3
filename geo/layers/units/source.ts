import type { Geometry } from 'geojson'
import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { units } from './table.ts'
import { borderKind, outline, unitKind } from './vocabulary.ts'

const bilingual = z.strictObject({ vi: someText, en: someText })

const record = recordOf({
  code: unitCode,
  kind: z.enum(codesOf(unitKind)),
  province_code: z.string().regex(/^\d{2}$/, 'a province code has two digits'),
  area_official_km2: z.number().positive().optional(),
  population: z.int().min(0).max(100_000_000).optional(),
  populations: z.array(statement).default([]),
  formed_from: bilingual.optional(),
  seat: bilingual.optional(),
  decree: someText.optional(),
  border_kind: z.enum(codesOf(borderKind)).default('unknown'),
  former_city: z.boolean().default(false),
  outline: z.enum(codesOf(outline)),
  geometry_source: someText.optional(),
}).superRefine((unit, context) => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { code, shape, position } = unit
  if (unit.id !== code && !unit.id.startsWith(`${code}@`)) {
    refuse('id', `is the code ${code}, or ${code}@ and a year for another validity of it`)
  }
  if (unit.unit_code !== undefined && unit.unit_code !== code) {
    refuse('unit_code', `a unit lies in itself: leave it out or write ${code}`)
  }
  if (shape && !shape.geometry.type.endsWith('Polygon')) refuse('shape', 'an outline is an area')
  if (unit.outline === 'none' && shape) refuse('outline', 'says none, but a shape is given')
  if (unit.outline !== 'none' && !shape) refuse('shape', 'an outline is said, but none is given')
  if ((shape || position) && unit.geometry_source === undefined) {
    refuse('geometry_source', 'say where the outline or the point comes from')
  }
})

/** One unit of `seeds/units` or of an import of outlines as a row, or the reasons why not. */
export const readUnit = readSource(record, (unit): typeof units.now.$inferInsert => {
  const row = everyRowOf(unit)
  return {
    ...row,
    geom: row.geom && asMulti(row.geom),
    unit_code: unit.code,
    code: unit.code,
    kind: unit.kind,
    province_code: unit.province_code,
    area_official_km2: unit.area_official_km2 ?? null,
    population: unit.population ?? null,
    populations: unit.populations,
    formed_from_vi: unit.formed_from?.vi ?? null,
    formed_from_en: unit.formed_from?.en ?? null,
    seat_vi: unit.seat?.vi ?? null,
    seat_en: unit.seat?.en ?? null,
    decree: unit.decree ?? null,
    border_kind: unit.border_kind,
    former_city: unit.former_city,
    outline: unit.outline,
    geometry_source: unit.geometry_source ?? null,
  }
})

/** The column takes points as well, so it cannot make areas multi by itself. */
function asMulti(geometry: Geometry): Geometry {
  if (geometry.type !== 'Polygon') return geometry
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
