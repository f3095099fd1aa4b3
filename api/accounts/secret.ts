import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../stop.ts'

const form = /^[\w-]{43}$/

/**
 * The secret that signs cookies and encrypts second factors: made at the first start, readable by this
 * user alone, never in an environment that a list of processes shows. Without it everybody signs in
 * anew, and second factors are begun anew.
 *
 * @throws Stop when others may read it, or it is not one.
 */
export function readSecret(directory: string): string {
  const file = join(directory, 'secret')
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? make(directory, file)
  // Windows knows no such modes.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Stop(
      { en: `Others may read ${file}.`, vi: `Người khác đọc được ${file}.` },
      {
        en: `Take that right from them: chmod 600 ${file}.`,
        vi: `Bỏ quyền ấy: chmod 600 ${file}.`,
      },
    )
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (form.test(secret)) return secret
  throw new Stop(
    {
      en: `${file} does not hold what was written into it.`,
      vi: `${file} không còn đúng nội dung đã ghi.`,
    },
    {
      en: 'Restore it, or remove it: then everybody signs in anew, and second factors are begun anew.',
      vi: 'Khôi phục tệp ấy, hoặc xóa đi: khi đó mọi người phải đăng nhập lại và bật lại xác thực hai lớp.',
    },
  )
}

/** Whole or not at all, and only one of two that start at once: a link to a name fails if it is there. */
function make(directory: string, file: string): number {
  mkdirSync(directory, { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(beside, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(beside)
  }
  return statSync(file).mode
}
