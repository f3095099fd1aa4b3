import { and, eq } from 'drizzle-orm'
import type { Session } from '../../api/db/database.ts'
import type { OfficialOutline } from '../../geo/layers/units/official_outline/source.ts'
import { readUnit } from '../../geo/layers/units/source.ts'
import { units } from '../../geo/layers/units/table.ts'
import { err, ok, type Result } from '../../geo/result.ts'
import type { Outcome, UnitsImport } from './import_units.ts'

interface Taken {
  readonly outcome: Outcome
  readonly name: string
  readonly remarks: readonly string[]
}

/**
 * Writes one outline: into the unit of its code, or as a new unit with the names and the official
 * area the file gives. A known unit keeps its own names and area, which stand in its decree.
 */
export async function takeOutline(
  session: Session,
  asked: UnitsImport,
  outline: OfficialOutline,
): Promise<Result<Taken, string[]>> {
  const [known] = await session.orm
    .select({ name: units.now.name_vi, area: units.now.area_official_km2 })
    .from(units.now)
    .where(isUnit(outline.code))
  if (known === undefined) return add(session, asked, outline)
  const changed = await session.orm
    .update(units.now)
    .set({
      geom: outline.geometry,
      accuracy_m: asked.accuracy_m,
      outline: 'official',
      geometry_source: asked.source,
    })
    .where(isUnit(outline.code))
    .returning({ id: units.now.id })
  // The database passes over an update that changes nothing.
  const outcome = changed.length === 0 ? 'unchanged' : 'replaced'
  return ok({ outcome, name: known.name, remarks: areaRemark(known.area, outline) })
}

function areaRemark(known: number | null, { area_official_km2: said }: OfficialOutline): string[] {
  if (known === null || said === undefined || Math.abs(known - said) < 0.005) return []
  return [`the file gives ${said} km², the unit has ${known} km² and keeps it`]
}

async function add(session: Session, asked: UnitsImport, outline: OfficialOutline) {
  const missing = [
    outline.name_vi === undefined && 'name: is missing, and this unit is not known yet',
    outline.kind === undefined && 'full name: does not begin with Phường, Xã or Đặc khu',
  ].filter((reason) => reason !== false)
  if (missing.length > 0) return err(missing)
  const read = readUnit({
    id: outline.code,
    code: outline.code,
    name: { vi: outline.name_vi, en: outline.name_en ?? outline.name_vi },
    kind: outline.kind,
    province_code: asked.province_code,
    ...(outline.area_official_km2 !== undefined && {
      area_official_km2: outline.area_official_km2,
    }),
    shape: { geometry: outline.geometry, accuracy_m: asked.accuracy_m },
    outline: 'official',
    geometry_source: asked.source,
    source: asked.source,
    confidence: asked.confidence,
  })
  if (!read.ok) return err(read.error.map(({ field, reason }) => `${field}: ${reason}`))
  await session.orm.insert(units.now).values(read.value)
  return ok({ outcome: 'added' as const, name: read.value.name_vi, remarks: [] })
}

const isUnit = (code: string) => and(eq(units.now.lane, 'live'), eq(units.now.id, code))
