/** What the sheet's fonts lack, and what stands for it there: minutes and seconds of an angle. */
const substitutes: Readonly<Record<string, string>> = { '′': "'", '″': '"', '\u202f': '\u00a0' }

/** A text as it is written on a sheet. */
export const asWritten = (text: string): string =>
  text.replace(/[′″\u202f]/g, (letter) => substitutes[letter] ?? letter)
