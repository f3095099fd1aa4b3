import { fill } from '../../fill.ts'
import { writeDate } from '../../measures/write_date.ts'
import type { Language } from '../../words.ts'
import { shortHash } from './short_hash.ts'

interface SealSaid {
  readonly sealed_at: string
  /** The post of who sealed it. */
  readonly source: string
  readonly content_sha256: string
}

const words = {
  vi: 'Đã niêm phong lúc {at}, {by}. Mã SHA-256, phần đầu: {hash}.',
  en: 'Sealed {at}, {by}. SHA-256, its beginning: {hash}.',
} as const

/** Of a seal what stands on a sheet of paper: when, by whom, and the beginning of its hash. */
export const sayPaperSeal = (seal: SealSaid, language: Language): string =>
  fill(words[language], {
    at: writeDate(seal.sealed_at, language, 'minute'),
    ...{ by: seal.source, hash: shortHash(seal.content_sha256) },
  })
