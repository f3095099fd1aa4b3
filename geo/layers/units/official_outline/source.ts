import type { Geometry } from 'geojson'
import { z } from 'zod'
import type { EpsgCode } from '../../../measures/coordinate_systems.ts'
import { geometryToWgs84 } from '../../../measures/transform_geometry.ts'
import { err, ok, type Result } from '../../../result.ts'
import type { Refusal } from '../../../source/read_source.ts'
import { shape } from '../../../source/shape.ts'
import type { UnitKind } from '../vocabulary.ts'

/** What an official outline file says of one unit; nothing that it does not say is filled in. */
export interface OfficialOutline {
  readonly code: string
  readonly name_vi: string | undefined
  readonly name_en: string | undefined
  readonly kind: UnitKind | undefined
  readonly area_official_km2: number | undefined
  /** MultiPolygon on WGS 84. */
  readonly geometry: Geometry
}

/** How published files call what we need; letters' size and marks between words do not matter. */
const spellings = {
  code: ['code', 'ma', 'maxa', 'madvhc', 'maphuongxa', 'wardcode'],
  full_vi: ['fullname', 'tendaydu', 'tenxa', 'tendvhc'],
  full_en: ['fullnameen'],
  name_vi: ['name', 'ten'],
  name_en: ['nameen', 'tentienganh'],
  area: ['areakm2', 'dientich', 'dientichkm2'],
} as const

const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.object({ type: z.string() }).loose(),
})

/**
 * One GeoJSON feature of an official file as a unit's outline.
 *
 * @param record the feature, as parsed from JSON; any value is allowed.
 * @param epsg the coordinate system of its positions.
 * @returns the outline on WGS 84, or every reason why not, by field. Whether the area crosses itself
 *   is the database's to say.
 */
export function readOfficialOutline(
  record: unknown,
  epsg: EpsgCode,
): Result<OfficialOutline, Refusal[]> {
  const read = feature.safeParse(record)
  if (!read.success) return refuse('', 'is not a GeoJSON feature with properties and a geometry')
  const said = new Map(
    Object.entries(read.data.properties ?? {}).map(([name, value]) => [plain(name), value]),
  )
  const code = codeOf(first(said, spellings.code))
  if (!code.ok) return code
  const geometry = areaOnWgs84(read.data.geometry as unknown as Geometry, epsg)
  if (!geometry.ok) return geometry
  const full = text(first(said, spellings.full_vi))
  const area = first(said, spellings.area)
  if (area !== undefined && (typeof area !== 'number' || !(area > 0))) {
    return refuse('area', `is ${JSON.stringify(area)}, not a number of square kilometres`)
  }
  return ok({
    code: code.value,
    name_vi: full ?? text(first(said, spellings.name_vi)),
    name_en: text(first(said, spellings.full_en)) ?? text(first(said, spellings.name_en)),
    kind: kindOf(full ?? ''),
    area_official_km2: area,
    geometry: geometry.value,
  })
}

/** Programs that take a code for a number lose its leading zero; it is given back. */
function codeOf(value: unknown): Result<string, Refusal[]> {
  const code = typeof value === 'number' ? String(value).padStart(5, '0') : value
  if (code === undefined || code === null || code === '') return refuse('code', 'is missing')
  if (typeof code === 'string' && /^\d{5}$/.test(code)) return ok(code)
  return refuse('code', `is ${JSON.stringify(value)}; a unit code has five digits`)
}

function areaOnWgs84(given: Geometry, epsg: EpsgCode): Result<Geometry, Refusal[]> {
  if (given.type !== 'Polygon' && given.type !== 'MultiPolygon') {
    return refuse('geometry', `is a ${given.type}; an outline is a Polygon or MultiPolygon`)
  }
  const form = anyNumbers.safeParse(given.coordinates)
  if (!form.success) return refuse('geometry', 'has coordinates that are not numbers')
  // Swapped or wild numbers have no place in the system: say it in words, by the same schema.
  const moved = geometryToWgs84(given, epsg)
  if (!moved.ok && epsg !== 4326) {
    const [a, b] = moved.error.coordinates
    return refuse(
      'geometry',
      `the point ${a}, ${b} lies outside EPSG:${epsg}; is that the right system?`,
    )
  }
  const checked = shape.safeParse({ geometry: moved.ok ? moved.value : given, accuracy_m: 1 })
  if (!checked.success) {
    const [issue] = checked.error.issues
    return refuse(
      'geometry',
      looksProjected(form.data) ? inMetres : (issue?.message ?? 'is broken'),
    )
  }
  const { geometry } = checked.data
  if (geometry.type !== 'Polygon') return ok(geometry)
  return ok({ type: 'MultiPolygon', coordinates: [geometry.coordinates] })
}

const inMetres = 'looks like metres of a projection; say which with --crs, such as --crs EPSG:5899'
const deepNumbers: z.ZodType<unknown> = z.lazy(() => z.union([z.number(), z.array(deepNumbers)]))
const anyNumbers = z.array(deepNumbers).transform((rings) => (rings as number[][][]).flat(3))
const looksProjected = (numbers: readonly number[]) =>
  numbers.some((number) => Math.abs(number) > 400)

function kindOf(fullName: string): UnitKind | undefined {
  const name = fullName.trim().toLowerCase().normalize('NFC')
  if (name.startsWith('phường ')) return 'phuong'
  if (name.startsWith('xã ')) return 'xa'
  return name.startsWith('đặc khu ') ? 'dac_khu' : undefined
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined
const first = (said: ReadonlyMap<string, unknown>, names: readonly string[]) =>
  names.map((name) => said.get(name)).find((value) => value !== undefined && value !== null)
const refuse = (field: string, reason: string) => err([{ field, reason }])
