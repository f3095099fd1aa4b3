import { z } from 'zod'
import type { Door, User } from '../../api/db/as_user.ts'
import type { Session } from '../../api/db/database.ts'
import { appendToLog, logRefusal } from '../../api/log/append_to_log.ts'
import type { OfficialOutline } from '../../geo/layers/units/official_outline/source.ts'
import { confidence } from '../../geo/provenance.ts'
import { codesOf } from '../../geo/words.ts'
import { seedUser } from '../seed_user.ts'
import { type ReadOutline, readOutlineFiles } from './outline_files.ts'
import { selfCrossings } from './self_crossings.ts'
import { takeOutline } from './take_outline.ts'

/** What an import of unit outlines is asked to do; checked, since it also comes over a socket. */
export const unitsImport = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })).min(1),
  crs: z.literal([4326, 4756, 5899, 3405, 3406]).optional(),
  /** How far the outlines may be off, in metres; the files do not say it. */
  accuracy_m: z.number().positive(),
  source: z.string().trim().min(1),
  confidence: z.enum(codesOf(confidence)),
  province_code: z.string().regex(/^\d{2}$/),
})
export type UnitsImport = z.output<typeof unitsImport>

export type Outcome = 'added' | 'replaced' | 'unchanged' | 'refused'

export interface ImportedRow {
  readonly file: string
  readonly number: number
  readonly code: string | undefined
  readonly name: string | undefined
  readonly outcome: Outcome
  readonly reasons: readonly string[]
}

export interface ImportReport {
  /** False when anything was refused: then nothing at all was taken. */
  readonly taken: boolean
  readonly rows: readonly ImportedRow[]
}

/** Whoever may start the command on this machine; in the log it is not the shipped data that came. */
const importer: User = { ...seedUser, name: 'import' }

/** Thrown inside the transaction to leave it, since what was refused takes all the rest with it. */
class NothingTaken extends Error {
  constructor(readonly rows: readonly ImportedRow[]) {
    super('Nothing was taken.')
  }
}

/**
 * Puts official outlines in the place of generalised ones, and adds units that are not there yet: all
 * or nothing, in one transaction. What an outline replaces stays in the history. Run again with the
 * same files it changes nothing.
 *
 * @throws z.ZodError when the request itself is not of the form.
 */
export async function importUnits(door: Door, request: unknown): Promise<ImportReport> {
  const asked = unitsImport.parse(request)
  const read = readOutlineFiles(asked.files, asked.crs)
  try {
    const rows = await door.write(importer, async (session) => {
      const checked = await withSelfCrossings(session, read)
      const taken: ImportedRow[] = []
      for (const row of checked) {
        taken.push(
          row.outline.ok
            ? await take(session, asked, row, row.outline.value)
            : refused(row, row.outline.error),
        )
      }
      if (taken.some(({ outcome }) => outcome === 'refused')) throw new NothingTaken(taken)
      await appendToLog(session, { kind: 'imported', ...told(asked, taken) })
      return taken
    })
    return { taken: true, rows }
  } catch (thrown) {
    if (!(thrown instanceof NothingTaken)) throw thrown
    await logRefusal(door, importer, told(asked, thrown.rows))
    return { taken: false, rows: thrown.rows }
  }
}

/** What the log is told of an import, beside the units themselves. */
function told({ files, source }: UnitsImport, rows: readonly ImportedRow[]) {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  const counts = {
    rows_added: count('added'),
    rows_replaced: count('replaced'),
    rows_unchanged: count('unchanged'),
    rows_refused: count('refused'),
  }
  return {
    collection: 'units',
    after: { files: files.map(({ name }) => name), source, ...counts },
  }
}

async function withSelfCrossings(session: Session, read: readonly ReadOutline[]) {
  const crossings = await selfCrossings(
    session,
    read.map(({ outline }) => (outline.ok ? outline.value.geometry : undefined)),
  )
  return read.map((row, at): ReadOutline => {
    const crossing = crossings[at]
    return crossing ? { ...row, outline: { ok: false, error: [`geometry: ${crossing}`] } } : row
  })
}

async function take(
  session: Session,
  asked: UnitsImport,
  row: ReadOutline,
  outline: OfficialOutline,
) {
  const result = await takeOutline(session, asked, outline)
  if (!result.ok) return refused(row, result.error)
  const { outcome, name, remarks } = result.value
  return { file: row.file, number: row.number, code: outline.code, name, outcome, reasons: remarks }
}

const refused = (row: ReadOutline, reasons: readonly string[]): ImportedRow => ({
  file: row.file,
  number: row.number,
  code: row.code,
  name: row.outline.ok ? row.outline.value.name_vi : undefined,
  outcome: 'refused',
  reasons,
})
