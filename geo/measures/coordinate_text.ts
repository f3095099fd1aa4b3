import { foldDiacritics } from './fold_diacritics.ts'

/** Each plain sign with the signs that people, keyboards and word processors put in its place. */
const SIGNS: readonly (readonly [plain: string, written: RegExp])[] = [
  [' ', /[\s\u00a0\u2000-\u200b\u202f\u3000]+/g],
  ["'", /[\u2018\u2019\u201b\u2032\u02b9\u02bc\u00b4`]/g],
  ['"', /[\u201c\u201d\u201f\u2033\u02ba]|''/g],
  ['°', /[\u00ba\u02da\u2218]/g],
  ['-', /[\u2010-\u2015\u2212]/g],
  ['·', /[\u2022\u2219\u22c5]/g],
]

/**
 * Takes typed or pasted text and returns it folded (lower case, no diacritics), with one form of
 * every sign, single spaces, and without surrounding brackets or the name of WGS 84.
 */
export function plainCoordinateText(text: string): string {
  const plain = SIGNS.reduce(
    (result, [sign, written]) => result.replace(written, sign),
    foldDiacritics(text),
  )
  return plain
    .trim()
    .replace(/^(?:wgs[- ]?84|geo|point)\s*:?\s*(?=[\d([nsewbdt+-])/, '')
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1')
}
