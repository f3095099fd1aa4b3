import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { constants, createGunzip, gunzipSync } from 'node:zlib'
import { newestVersion, versions } from '../db/migrate.ts'
import { Stop } from '../stop.ts'
import { type BackedUpTable, type BackupHeader, backupHeader } from './backup_header.ts'
import { isSealed, sealLength } from './seal.ts'
import { splitLines } from './split_lines.ts'

/** Some rows of one table, as lines of the file. */
export interface Page {
  readonly table: BackedUpTable
  readonly lines: readonly string[]
}

/** A backup whose bytes are as they were written, and which this program understands. */
export interface Backup {
  readonly file: string
  readonly header: BackupHeader
  /** All rows, in the order of the header. */
  pages(): AsyncGenerator<Page>
}

const rowsInOnePage = 1000
const charactersInOnePage = 4_000_000

/**
 * Opens a backup, after reading every byte of it once.
 *
 * @throws Stop when it is none, is damaged or cut, or is of a newer program.
 */
export async function openBackup(file: string): Promise<Backup> {
  const { size } = await stat(file).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      { en: `${file} cannot be read: ${why}.`, vi: `Không đọc được ${file}: ${why}.` },
      {
        en: 'Name a file that npm run backup has written.',
        vi: 'Hãy nêu tệp do npm run backup ghi.',
      },
    )
  })
  if (!(await beginsAsBackup(file))) {
    throw new Stop(
      {
        en: `${file} is no backup of Địa Bàn, or is damaged from its very beginning.`,
        vi: `${file} không phải bản sao lưu của Địa Bàn, hoặc hỏng ngay từ đầu.`,
      },
      {
        en: 'Nothing was changed; name a file that npm run backup has written.',
        vi: 'Chưa thay đổi gì; hãy nêu tệp do npm run backup ghi.',
      },
    )
  }
  if (!(await isSealed(file))) throw damaged(file)
  const lines = () => splitLines(unpacked(file, size - sealLength))
  const header = await readHeader(file, lines())
  return { file, header, pages: () => pagesOf(file, header, lines()) }
}

const beginning = '{"dia_ban_backup":'

async function beginsAsBackup(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16_384), 0, 16_384, 0)
    // What is cut in the middle is unpacked as far as it goes.
    const some = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH })
    return some.toString('latin1', 0, beginning.length) === beginning
  } catch {
    // No gzip file, or a folder.
    return false
  } finally {
    await handle.close()
  }
}

async function* unpacked(file: string, length: number): AsyncGenerator<Buffer> {
  const packed = createReadStream(file, { end: length - 1 })
  const gunzip = createGunzip()
  packed.on('error', (error) => gunzip.destroy(error))
  try {
    yield* packed.pipe(gunzip)
  } finally {
    packed.destroy()
  }
}

async function readHeader(file: string, lines: AsyncGenerator<string[]>): Promise<BackupHeader> {
  const first = await lines.next()
  await lines.return(undefined)
  const line: unknown = JSON.parse((first.done ? undefined : first.value[0]) ?? 'null')
  const read = backupHeader.safeParse(line)
  // Its bytes are as they were written, so who wrote it knew more than this program.
  const isNewer = !read.success || read.data.version > newestVersion
  if (isNewer) {
    throw new Stop(
      {
        en: `${file} was made by a newer version of Địa Bàn.`,
        vi: `${file} do phiên bản Địa Bàn mới hơn tạo ra.`,
      },
      {
        en: 'Nothing was changed; update this program first.',
        vi: 'Chưa thay đổi gì; hãy cập nhật chương trình này trước.',
      },
    )
  }
  if (!versions.includes(read.data.version)) {
    throw new Stop(
      {
        en: `${file} is of a version of the tables that this program never had.`,
        vi: `${file} thuộc phiên bản bảng mà chương trình này chưa từng có.`,
      },
      {
        en: 'Nothing was changed; restore it with the program that made it.',
        vi: 'Chưa thay đổi gì; hãy khôi phục bằng chương trình đã tạo ra tệp.',
      },
    )
  }
  return read.data
}

async function* pagesOf(file: string, header: BackupHeader, batches: AsyncGenerator<string[]>) {
  const tables = header.tables.filter(({ rows }) => rows > 0)
  let isHeader = true
  let at = 0
  let taken = 0
  let characters = 0
  let lines: string[] = []
  for await (const batch of batches) {
    for (const line of isHeader ? batch.slice(1) : batch) {
      const table = tables[at]
      if (table === undefined) throw damaged(file)
      lines.push(line)
      taken += 1
      characters += line.length
      const isLast = taken === table.rows
      if (isLast || lines.length === rowsInOnePage || characters > charactersInOnePage) {
        yield { table, lines }
        lines = []
        characters = 0
      }
      if (isLast) {
        at += 1
        taken = 0
      }
    }
    isHeader = false
  }
  if (at < tables.length) throw damaged(file)
}

const damaged = (file: string) =>
  new Stop(
    {
      en: `${file} is damaged or cut short: its bytes are not those that were written.`,
      vi: `${file} hỏng hoặc bị cụt: các byte không còn như khi ghi.`,
    },
    {
      en: 'Nothing was changed; copy it again from where it was kept, or take an older backup.',
      vi: 'Chưa thay đổi gì; hãy chép lại từ nơi lưu, hoặc dùng bản sao lưu cũ hơn.',
    },
  )
