import { z } from 'zod'
import {
  type OfficialOutline,
  readOfficialOutline,
} from '../../geo/layers/units/official_outline/source.ts'
import { type EpsgCode, isEpsgCode } from '../../geo/measures/coordinate_systems.ts'
import { err, ok, type Result } from '../../geo/result.ts'

export interface OutlineFile {
  readonly name: string
  readonly text: string
}

/** One feature of one file: what it is, or why it is refused. */
export interface ReadOutline {
  readonly file: string
  /** Counted from 1, as a person would. */
  readonly number: number
  readonly code: string | undefined
  readonly outline: Result<OfficialOutline, string[]>
}

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
})

/**
 * Every feature of every file, taken or refused, in order. A code that comes twice is refused both
 * times: which of the two is right is not ours to guess.
 *
 * @param crs the system the user names; undefined takes what the file says, else WGS 84.
 */
export function readOutlineFiles(files: readonly OutlineFile[], crs?: EpsgCode): ReadOutline[] {
  const read = files.flatMap((file) => readFile(file, crs))
  const times = new Map<string, number>()
  for (const { code } of read) if (code) times.set(code, (times.get(code) ?? 0) + 1)
  return read.map((row) =>
    row.code !== undefined && (times.get(row.code) ?? 0) > 1
      ? {
          ...row,
          outline: err([`code: ${row.code} comes ${times.get(row.code)} times in these files`]),
        }
      : row,
  )
}

function readFile({ name, text }: OutlineFile, crs: EpsgCode | undefined): ReadOutline[] {
  const refused = (reason: string): ReadOutline[] => [
    { file: name, number: 0, code: undefined, outline: err([reason]) },
  ]
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refused(`is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const isOne =
    typeof json === 'object' && json !== null && 'type' in json && json.type === 'Feature'
  const parsed = collection.safeParse(
    isOne ? { type: 'FeatureCollection', features: [json] } : json,
  )
  if (!parsed.success) return refused('is not a GeoJSON FeatureCollection or Feature')
  const epsg = systemOf(parsed.data.crs?.properties.name, crs)
  if (!epsg.ok) return refused(epsg.error)
  if (parsed.data.features.length === 0) return refused('holds no feature')
  return parsed.data.features.map((feature, at) => {
    const outline = readOfficialOutline(feature, epsg.value)
    return {
      file: name,
      number: at + 1,
      code: outline.ok ? outline.value.code : undefined,
      outline: outline.ok ? outline : err(outline.error.map(words)),
    }
  })
}

function systemOf(said: string | undefined, asked: EpsgCode | undefined): Result<EpsgCode, string> {
  if (said === undefined) return ok(asked ?? 4326)
  const number = /CRS84$/i.test(said) ? 4326 : Number(/EPSG:+(?:[\d.]*:)?(\d+)$/i.exec(said)?.[1])
  if (!isEpsgCode(number)) {
    return err(
      `says its coordinate system is "${said}"; known are EPSG:4326, 4756, 5899, 3405 and 3406`,
    )
  }
  if (asked !== undefined && asked !== number) {
    return err(`says its coordinate system is EPSG:${number}, but --crs says EPSG:${asked}`)
  }
  return ok(number)
}

const words = ({ field, reason }: { field: string; reason: string }) =>
  field === '' ? reason : `${field}: ${reason}`
