import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { liveLane } from '../../geo/lanes.ts'
import { nameOfFile } from '../../geo/name_of_file.ts'
import { type AtlasSetting, atlasOf } from '../../geo/sheet/atlas.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { cannotWrite } from './cannot_write.ts'
import { type PrintedSheet, printSheet, Refused } from './print_sheet.ts'
import { nameOfRefused } from './refused_scenes.ts'
import { writeWhole } from './write_whole.ts'

const job = z.strictObject({ layer: z.string(), setting: z.string(), known_at: z.string() })
/** A file that cannot be read is of another atlas, too. */
const written = z
  .string()
  .transform((text, check): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      check.addIssue('It is no JSON.')
      return z.NEVER
    }
  })
  .pipe(job)

interface Atlas {
  readonly layer: SheetRequest['layers'][number]['id']
  readonly setting: AtlasSetting
  readonly folder: string
}

/**
 * One PDF for each feature of a layer, in a folder. An atlas that was cut off goes on where it stopped, by
 * what was known when it began; each sheet is there as a whole or not at all. A sheet that must not leave
 * keeps none of the others back.
 *
 * @returns those that must not leave, each by its number and title.
 * @throws Stop where the folder holds another atlas, or cannot be written.
 */
export async function printAtlas(
  { layer, setting, folder }: Atlas,
  source: PrintSource,
): Promise<readonly string[]> {
  const begun = begunIn(folder, layer, setting)
  const known_at = begun ?? new Date().toISOString()
  const pinned = { true_at: known_at, known_at, ...setting }
  const { sheets, unlocated } = await atlasOf(layer, pinned, source.ask, source.origin)
  if (sheets.length === 0)
    throw new Stop(
      { en: `Nothing of "${layer}" has a place.`, vi: `Không có gì của "${layer}" có vị trí.` },
      { en: 'Choose another.', vi: 'Hãy chọn lớp khác.' },
    )
  if (begun === undefined) beginIn(folder, layer, setting, known_at)
  const isExercise = setting.lane !== liveLane
  const there = numbersIn(folder)
  const refused: string[] = []
  let done = 0
  for (const [at, { id, request }] of sheets.entries()) {
    const number = String(at + 1).padStart(4, '0')
    if (there.has(number)) continue
    const nameOf = ({ marking: { code } }: PrintedSheet) =>
      join(folder, nameOfFile({ about: [number, id], marking: code, isExercise }, 'pdf'))
    const unmarked = join(folder, `${number}.pdf`)
    try {
      const drawn = await printSheet(request, source, new Date(known_at), unmarked, nameOf)
      done += 1
      say(`${at + 1}/${sheets.length} ${request.title}, 1 : ${drawn.denominator}`, 'Đã in')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      refused.push(nameOfRefused(request))
    }
  }
  const printed = sheets.length - refused.length
  const before = printed - done
  say(
    `Sheets in ${folder}: ${printed} of ${sheets.length}, ${before} of them from before`,
    `Số tờ trong tập: ${printed}/${sheets.length}, có từ trước ${before}`,
  )
  if (unlocated.length > 0) {
    say(`Without a place, and so without a sheet: ${unlocated.join(', ')}`, 'Chưa có vị trí')
  }
  return refused
}

/** Of the sheets that are there by now. */
const numbersIn = (folder: string) =>
  new Set(readdirSync(folder).flatMap((name) => /^(\d+)_.*\.pdf$/.exec(name)?.[1] ?? []))

const jobIn = (folder: string) => join(folder, 'atlas.json')

/**
 * When the atlas began of which the folder says that it was begun before.
 *
 * @throws Stop where that is another one.
 */
function begunIn(folder: string, layer: string, setting: AtlasSetting): string | undefined {
  if (!existsSync(jobIn(folder))) return undefined
  const begun = written.safeParse(readFileSync(jobIn(folder), 'utf8'))
  const isSame =
    begun.success && begun.data.layer === layer && begun.data.setting === JSON.stringify(setting)
  if (isSame) return begun.data.known_at
  throw new Stop(
    { en: `${folder} holds another atlas.`, vi: `${folder} đang giữ một tập bản đồ khác.` },
    { en: 'Choose an empty folder with --out.', vi: 'Chọn thư mục trống bằng --out.' },
  )
}

/** What has nothing to print leaves no folder that would turn another atlas away. */
function beginIn(folder: string, layer: string, setting: AtlasSetting, known_at: string) {
  const begun = { layer, setting: JSON.stringify(setting), known_at }
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(error)
  }
  writeWhole(jobIn(folder), Buffer.from(`${JSON.stringify(begun, null, 2)}\n`))
}
