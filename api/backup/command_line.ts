import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readWords } from '../read_words.ts'
import { Stop, usageText } from '../stop.ts'

const backupUsage = usageText({
  en: `npm run backup -- [FILE] [--verify | --no-verify]
  FILE         a new file; without it a dated one in DATA_DIR/backups
  --verify     restore it into a throwaway database in memory and compare: so it is done on the embedded
               engine unless --no-verify is said, and on a server only when asked for`,
  vi: `npm run backup -- [TỆP] [--verify | --no-verify]
  TỆP          một tệp mới; không nêu thì ghi tệp có ngày giờ trong DATA_DIR/backups
  --verify     khôi phục thử vào cơ sở dữ liệu tạm trong bộ nhớ rồi so sánh: với cơ sở dữ liệu đi kèm
               luôn làm vậy trừ khi nêu --no-verify, với máy chủ chỉ làm khi nêu --verify`,
})

const restoreUsage = usageText({
  en: `npm run restore -- FILE [--replace]
  FILE         what npm run backup has written, on either engine
  --replace    give up all data that are there`,
  vi: `npm run restore -- TỆP [--replace]
  TỆP          tệp do npm run backup ghi, từ loại cơ sở dữ liệu nào cũng được
  --replace    bỏ toàn bộ dữ liệu đang có`,
})

export interface BackupRequest {
  /** Absolute: the running program, which may write it, stands in another folder. */
  readonly file: string | undefined
  readonly verify: boolean | undefined
}

export function readBackupRequest(words: readonly string[]): BackupRequest {
  const { positionals, values } = readWords(backupUsage, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      allowNegative: true,
      options: { verify: { type: 'boolean' } },
    }),
  )
  const [file, more] = positionals
  if (more !== undefined)
    throw new Stop(
      { en: 'One backup is one file.', vi: 'Mỗi bản sao lưu là một tệp.' },
      backupUsage,
    )
  return { file: file === undefined ? undefined : resolve(file), verify: values.verify }
}

export interface RestoreRequest {
  readonly file: string
  readonly replace: boolean
}

export function readRestoreRequest(words: readonly string[]): RestoreRequest {
  const { positionals, values } = readWords(restoreUsage, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    }),
  )
  const [file, more] = positionals
  if (file === undefined || more !== undefined) {
    throw new Stop(
      { en: 'Say which file to restore.', vi: 'Hãy nêu tệp cần khôi phục.' },
      restoreUsage,
    )
  }
  return { file: resolve(file), replace: values.replace }
}
