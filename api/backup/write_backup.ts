import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { Database, Session } from '../db/database.ts'
import { DatabaseError } from '../db/database_error.ts'
import { flushFolder } from '../db/flush.ts'
import { Stop } from '../stop.ts'
import { type BackupHeader, formatVersion } from './backup_header.ts'
import { databaseRefused } from './database_refused.ts'
import { writeExactText } from './exact_text.ts'
import { sealing } from './seal.ts'
import { seeEveryRow } from './see_every_row.ts'
import { readPositions } from './sequence_positions.ts'
import { type StoredTable, storedTables } from './stored_tables.ts'
import { linesOf, sizeOf, type TableSize } from './table_lines.ts'

type Sized = StoredTable & TableSize

/** Everything read in the transaction is of one moment. */
const oneMoment = sql`set transaction isolation level repeatable read`

/** Accounts stand in it too: nobody but its owner reads the file. */
const ownerOnly = 0o600

/**
 * Writes all data into a new file, in pages, so that memory does not grow with it. Until all of it is
 * on the disk the file bears another name: what has the right name is whole.
 *
 * @throws Stop when the file is there already or cannot be written, or there is nothing to back up.
 */
export async function writeBackup(database: Database, file: string): Promise<BackupHeader> {
  refuseExisting(file)
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.unfinished`
  try {
    await seeEveryRow(database)
    const header = await database.readOnly(oneMoment, async (session) => {
      // Before the first query, which fixes the moment: a restore that goes on is waited for here.
      await session.rows(sql`lock table public.migrations in access share mode`)
      await writeExactText(session)
      const tables = await sizedTables(session)
      const read = await headerOf(session, tables)
      await pipeline(
        Readable.from(textOf(session, read, tables)),
        createGzip(),
        sealing(),
        createWriteStream(unfinished, { flags: 'wx', mode: ownerOnly, flush: true }),
      )
      return read
    })
    refuseExisting(file)
    renameSync(unfinished, file)
    flushFolder(dirname(file))
    return header
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw explain(error, file)
  }
}

export function refuseExisting(file: string): void {
  if (!existsSync(file)) return
  throw new Stop(
    { en: `${file} is there already.`, vi: `${file} đã có.` },
    {
      en: 'Name another file; a backup never overwrites one.',
      vi: 'Hãy đặt tên khác; bản sao lưu không bao giờ ghi đè.',
    },
  )
}

async function sizedTables(session: Session): Promise<Sized[]> {
  const sized: Sized[] = []
  for (const table of await storedTables(session)) {
    sized.push({ ...table, ...(await sizeOf(session, table)) })
  }
  return sized
}

async function headerOf(session: Session, tables: readonly Sized[]): Promise<BackupHeader> {
  const [now] = await session.rows<{ version: number; taken_at: string }>(sql`
    select max(created_at)::float8 as version, now()::text as taken_at from public.migrations`)
  return {
    dia_ban_backup: formatVersion,
    version: now?.version ?? 0,
    taken_at: now?.taken_at ?? '',
    tables: tables.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map((column) => column.name),
      rows,
    })),
    sequences: await readPositions(session),
  }
}

async function* textOf(session: Session, header: BackupHeader, tables: readonly Sized[]) {
  yield `${JSON.stringify(header)}\n`
  for (const table of tables) {
    for await (const lines of linesOf(session, table, table)) yield `${lines.join('\n')}\n`
  }
}

/** 42P01: there is no such table. */
function explain(error: unknown, file: string): unknown {
  if (error instanceof DatabaseError) {
    return error.sqlState === '42P01'
      ? new Stop(
          { en: 'There is nothing to back up yet.', vi: 'Chưa có gì để sao lưu.' },
          {
            en: 'Start the program once with npm start.',
            vi: 'Hãy chạy chương trình một lần bằng npm start.',
          },
        )
      : databaseRefused(error, { en: 'No backup was written.', vi: 'Chưa ghi bản sao lưu nào.' })
  }
  if (!(error instanceof Error) || !('code' in error && 'syscall' in error)) return error
  return new Stop(
    {
      en: `${file} cannot be written: ${error.message}.`,
      vi: `Không ghi được ${file}: ${error.message}.`,
    },
    {
      en: 'Choose a folder that is there, may be written and has room.',
      vi: 'Hãy chọn thư mục có sẵn, ghi được và còn chỗ.',
    },
    { cause: error },
  )
}
