/** Words with capitals side by side, and the number that may follow: `Móng Cái`, `Bắc Luân II`. */
const properName = /\p{Lu}[\p{L}\p{M}]*(?: (?:\p{Lu}[\p{L}\p{M}]*|\d{1,3}))+/gu

/** A longer one would leave half a line empty. */
const lettersAtMost = 22

/**
 * Takes a text and returns it with the spaces inside proper names unbreakable. A Vietnamese name is
 * several words, and cut by the end of a line its halves read as something else.
 */
export function keepNamesWhole(text: string): string {
  return text.replace(properName, (name) =>
    name.length > lettersAtMost ? name : name.replaceAll(' ', '\u00a0'),
  )
}
