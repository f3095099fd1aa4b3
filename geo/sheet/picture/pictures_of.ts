import type { Mark, PictureMark } from '../marks.ts'

/** The pictures among marks that a strip of the sheet shows. @param top millimetres, as `bottom`. */
export function picturesOf(
  marks: readonly Mark[],
  top = Number.NEGATIVE_INFINITY,
  bottom = Number.POSITIVE_INFINITY,
): readonly PictureMark[] {
  return marks.flatMap((mark): readonly PictureMark[] => {
    if (mark.kind === 'group') return picturesOf(mark.marks, top, bottom)
    if (mark.kind !== 'picture') return []
    const { y, height } = mark.box
    return y <= bottom && y + height >= top ? [mark] : []
  })
}
