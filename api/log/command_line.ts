import { parseArgs } from 'node:util'
import { readWords } from '../read_words.ts'
import { Stop, usageText } from '../stop.ts'
import { type VerifyRequest, verifyRequest } from './verify_log.ts'

const usage = usageText({
  en: `npm run log:verify [-- --expect HASH]
  --expect  a last hash that was noted earlier, and must still be in the log`,
  vi: `npm run log:verify [-- --expect MÃ_BĂM]
  --expect  mã băm cuối đã ghi lại trước đây, phải còn trong nhật ký`,
})

/**
 * What the command line asks for.
 *
 * @throws Stop when a word is unknown or the hash is none.
 */
export function readCommandLine(words: readonly string[]): VerifyRequest {
  const read = verifyRequest.safeParse(valuesOf(words))
  if (read.success) return read.data
  throw new Stop(
    {
      en: `The option --expect is wrong: ${read.error.issues[0]?.message}.`,
      vi: `Tùy chọn --expect sai: ${read.error.issues[0]?.message}.`,
    },
    `\n${usage}`,
  )
}

const valuesOf = (words: readonly string[]) =>
  readWords(
    usage,
    () => parseArgs({ args: [...words], options: { expect: { type: 'string' } } }).values,
  )
