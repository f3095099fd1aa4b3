import ranges from '@fontsource-variable/noto-sans-sc/unicode.json'
import { filesFor, type LetterFile, type MoreLetters } from '../../geo/sheet/more_letters.ts'

const addresses = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/noto-sans-sc/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

const fetched = new Map<string, LetterFile>()

/**
 * The Chinese letters of a text, each file fetched once, and none where there is no such letter.
 *
 * @throws Error where the server does not give one.
 */
export async function fetchChineseLetters(text: string): Promise<MoreLetters> {
  for (const number of filesFor(text, ranges)) {
    if (!fetched.has(number)) fetched.set(number, await fetchFile(number))
  }
  return {
    fileOf: (letter) => filesFor(letter, ranges).flatMap((each) => fetched.get(each) ?? [])[0],
    files: () => [...fetched.values()],
  }
}

async function fetchFile(number: string): Promise<LetterFile> {
  const name = `/noto-sans-sc-${number}-wght-normal.woff2`
  const [, address] = Object.entries(addresses).find(([path]) => path.endsWith(name)) ?? []
  if (address === undefined) throw new Error(`There is no file ${name} of Chinese letters.`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`Chinese letters were not given (${answer.status}).`)
  const own: Readonly<Record<string, string>> = ranges
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { name: `chinese_${number}`, ranges: own[`[${number}]`] ?? '', bytes }
}
