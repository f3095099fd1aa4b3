import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { filesFor, type LetterFile, type MoreLetters } from '../../geo/sheet/more_letters.ts'

/** Chinese letters as they lie on this machine; a file is read when the first letter of it is asked for. */
export function chineseLetters(): MoreLetters {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
  )
  const known = readFileSync(join(folder, 'unicode.json'), 'utf8')
  const ranges = z.record(z.string(), z.string()).parse(JSON.parse(known))
  const files = new Map<string, LetterFile>()
  const read = (number: string): LetterFile => {
    const file = join(folder, 'files', `noto-sans-sc-${number}-wght-normal.woff2`)
    const bytes = new Uint8Array(readFileSync(file))
    return { name: `chinese_${number}`, ranges: ranges[`[${number}]`] ?? '', bytes }
  }
  return {
    fileOf: (letter) => {
      const [number] = filesFor(letter, ranges)
      if (number === undefined) return undefined
      const file = files.get(number) ?? read(number)
      files.set(number, file)
      return file
    },
    files: () => [...files.values()],
  }
}
