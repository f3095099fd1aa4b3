/** Words with capitals side by side, and the number that may follow: `Móng Cái`, `Bắc Luân II`. */
const properName = /\p{Lu}[\p{L}\p{M}]*(?: (?:\p{Lu}[\p{L}\p{M}]*|\d{1,3}))+/gu

/** What is numbered and its number: `cấp 4`, `bão số 11`. */
const numbered = /(?<!\p{L})(?:cấp|lần|mức|số|level|version) \d{1,3}(?!\d)/giu

/** A longer one would leave half a line empty. */
const lettersAtMost = 22

/**
 * Takes a text and returns it with the spaces inside proper names, and before a number of theirs, unbreakable. A Vietnamese name is
 * several words, and cut by the end of a line its halves read as something else.
 */
export function keepNamesWhole(text: string): string {
  return text
    .replace(properName, (name) => (name.length > lettersAtMost ? name : unbroken(name)))
    .replace(numbered, unbroken)
}

const unbroken = (name: string) => name.replaceAll(' ', '\u00a0')
