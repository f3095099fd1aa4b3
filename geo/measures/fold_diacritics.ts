/**
 * Takes any text and returns it in lower case without tone marks and diacritics, đ as d, so that
 * `mong cai` finds `Móng Cái`. Fold both sides of a comparison. Text in composed form (NFC) keeps
 * its length; spaces and punctuation stay. Never fails.
 */
export function foldDiacritics(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // The letter đ has no decomposition; ð (eth) is a common misprint of it.
      .replace(/[đð]/g, 'd')
  )
}
