import type { Mark, TextMark } from '../marks.ts'

/** Every piece of text that stands on a sheet. */
export const textsOf = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsOf(mark.marks)
    return mark.kind === 'text' ? [mark] : []
  })

/** All that is written, in one line: a paragraph is found though its lines are apart. */
export const writtenOn = (marks: readonly Mark[]): string =>
  textsOf(marks)
    .map(({ text }) => text)
    .join(' ')
    // A space that keeps a name whole is a space.
    .replace(/\s+/g, ' ')
