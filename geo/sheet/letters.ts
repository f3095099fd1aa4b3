/** What the sheet's fonts lack, and what stands for it there: minutes and seconds of an angle, spaces. */
const substitutes: Readonly<Record<string, string>> = { '′': "'", '″': '"', '\u202f': '\u00a0' }

/** What comes along where a text is copied from a page or a table, and is no letter. */
const unseen = /\p{Cf}|\p{Variation_Selector}/gu

/** A text as it is written on a sheet. */
export const asWritten = (text: string): string =>
  text
    .replace(/[′″\u202f]/g, (letter) => substitutes[letter] ?? letter)
    .replace(unseen, '')
    .replace(/[\t\u2000-\u200a\u2028\u2029\u205f]/g, ' ')
