import type { Label } from '../../geo/words.ts'
import { Stop } from '../stop.ts'

/** Why a file or its folder could not be written, and what to do about it. */
export function cannotWrite(error: unknown): Stop {
  const { vi, en } = reasonOf(error)
  return new Stop(
    { en: `The file cannot be written: ${en}.`, vi: `Không ghi được tệp: ${vi}.` },
    isFull(error) ? makeRoom : otherFolder,
    { cause: error },
  )
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT'].includes(codeOf(error))

function reasonOf(error: unknown): Label {
  if (isFull(error)) return { en: 'the disk is full', vi: 'đĩa đã đầy' }
  const code = codeOf(error)
  const known = reasons[code]
  if (known !== undefined) return known
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { en: `you may not write there (${code})`, vi: `không được ghi vào đó (${code})` }
  }
  const said = error instanceof Error ? error.message : String(error)
  return { en: said, vi: said }
}

const reasons: Readonly<Record<string, Label>> = {
  ENOENT: { en: 'its folder is not there', vi: 'chưa có thư mục ấy' },
  EISDIR: { en: 'a folder has its name', vi: 'đã có thư mục mang tên ấy' },
  EEXIST: { en: 'a file has its name', vi: 'đã có tệp mang tên ấy' },
  ENOTDIR: {
    en: 'what should be its folder is a file',
    vi: 'nơi đặt nó là tệp, không phải thư mục',
  },
  ENAMETOOLONG: { en: 'its name is too long', vi: 'tên quá dài' },
}

const makeRoom = {
  en: 'Make room, or choose another folder with --out.',
  vi: 'Hãy dọn bớt chỗ, hoặc chọn thư mục khác bằng --out.',
}
const otherFolder = {
  en: 'Choose another place with --out.',
  vi: 'Chọn chỗ khác bằng --out.',
}
