/** A file of letters that the sheet's own fonts lack, and which letters it has, as CSS says it. */
export interface LetterFile {
  readonly name: string
  readonly ranges: string
  readonly bytes: Uint8Array
}

/** The family of all such letters together, where a page has their ranges. */
export const moreFamily = 'Sheet More Letters'

/** Letters of names across the border, each file brought only when a sheet has some of its letters. */
export interface MoreLetters {
  /** The file that has a letter, if it is at hand. */
  fileOf(letter: string): LetterFile | undefined
  /** Those that were asked for so far. */
  files(): readonly LetterFile[]
}

export const noMoreLetters: MoreLetters = { fileOf: () => undefined, files: () => [] }

/** Which file has which letters: as the font's own list of ranges has them, by the number of the file. */
export type LetterRanges = Readonly<Record<string, string>>

/** Letters of which nothing else has any: Chinese, and the signs that are set with them. */
const chinese = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/gu

/** The numbers of the files that have Chinese letters of a text. */
export function filesFor(text: string, ranges: LetterRanges): readonly string[] {
  const wanted = new Set((text.match(chinese) ?? []).map((letter) => letter.codePointAt(0) ?? 0))
  if (wanted.size === 0) return []
  return Object.entries(ranges).flatMap(([key, said]) => {
    const number = key.match(/^\[(\d+)\]$/)?.[1]
    return number !== undefined && [...wanted].some((code) => holds(said, code)) ? [number] : []
  })
}

function holds(ranges: string, code: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-')
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)
  })
}
