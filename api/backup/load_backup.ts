import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { Stop } from '../stop.ts'
import type { BackedUpTable, BackupHeader } from './backup_header.ts'
import { type Digest, digest, digestOf } from './digest.ts'
import { writeExactText } from './exact_text.ts'
import type { Backup, Page } from './read_backup.ts'
import { setRulesAside } from './rules_aside.ts'
import { type SequencePosition, setPositions } from './sequence_positions.ts'
import { type StoredTable, storedTables } from './stored_tables.ts'

/**
 * Puts the rows of a backup in the place of all rows there are, in the session's transaction, and reads
 * them back to compare. The tables are of the backup's version. Whatever throws, the transaction is to
 * be rolled back, and the old rows stand.
 *
 * @param passed positions that sequences do not fall behind.
 * @throws Stop when the tables are not those of the backup, or come out otherwise than in the file.
 */
export async function loadBackup(
  session: Session,
  backup: Backup,
  passed: readonly SequencePosition[] = [],
): Promise<void> {
  await writeExactText(session)
  const tables = await sameTables(session, backup.header)
  const putBack = await setRulesAside(session)
  await session.rows(sql.raw(`truncate ${[...tables.keys()].join(', ')}`))
  const written = await insertAll(session, backup, tables)
  for (const [name, table] of tables) {
    const wanted = written.get(name) ?? digest()
    if ((await digestOf(session, table)) === wanted.value()) continue
    throw new Stop(
      {
        en: `Rows of ${name} came out otherwise than they stand in ${backup.file}.`,
        vi: `Dòng của ${name} đọc ra khác với trong ${backup.file}.`,
      },
      {
        en: 'Nothing was changed. This should never happen: please report it.',
        vi: 'Chưa thay đổi gì. Việc này không được phép xảy ra: xin báo lại.',
      },
    )
  }
  await setPositions(session, backup.header.sequences, passed)
  await putBack()
}

/** The tables of this database by name; they have to be exactly those of the backup. */
async function sameTables(session: Session, header: BackupHeader) {
  const tables = new Map((await storedTables(session)).map((table) => [table.name, table]))
  const here = [...tables.values()].map(({ name, columns }) =>
    shapeOf(
      name,
      columns.map((column) => column.name),
    ),
  )
  const there = header.tables.map(({ name, columns }) => shapeOf(name, columns))
  const odd = there.find((shape) => !here.includes(shape)) ?? here.find((s) => !there.includes(s))
  if (odd === undefined) return tables
  throw new Stop(
    {
      en: `The backup and this database do not have the same tables: ${odd}.`,
      vi: `Bản sao lưu và cơ sở dữ liệu này không cùng các bảng: ${odd}.`,
    },
    {
      en: 'Nothing was changed. Give Địa Bàn a database of its own, without tables of other programs.',
      vi: 'Chưa thay đổi gì. Hãy dành cho Địa Bàn một cơ sở dữ liệu riêng, không có bảng của chương trình khác.',
    },
  )
}

const shapeOf = (name: string, columns: readonly string[]) =>
  `${name} (${[...columns].sort().join(', ')})`

async function insertAll(
  session: Session,
  { pages }: Backup,
  tables: ReadonlyMap<string, StoredTable>,
): Promise<Map<string, Digest>> {
  const written = new Map<string, Digest>()
  for await (const page of pages()) {
    const { name } = page.table
    const table = tables.get(name)
    if (table === undefined) throw new Error(`${name} was not compared.`)
    const sum = written.get(name) ?? digest()
    written.set(name, sum)
    sum.add(page.lines)
    await insert(session, table, page)
  }
  return written
}

/**
 * One page of rows in one statement, each value by the reader of its type. Only names that this
 * database has stand in the SQL; `overriding` also where identities are given always.
 */
async function insert(session: Session, table: StoredTable, page: Page): Promise<void> {
  await session.rows(sql`
    insert into ${sql.raw(`${table.name} (${page.table.columns.join(', ')})`)}
    overriding system value
    select ${sql.raw(valuesOf(table, page.table))}
    from jsonb_array_elements(${`[${page.lines.join(',')}]`}::text::jsonb) line`)
}

function valuesOf({ columns }: StoredTable, { columns: inFile }: BackedUpTable): string {
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]))
  return inFile.map((name, at) => `(line->>${at})::${typeOf.get(name)}`).join(', ')
}
