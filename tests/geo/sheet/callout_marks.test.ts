import { describe, expect, it } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import { calloutMarks } from '../../../geo/sheet/draw/callout_marks.ts'
import type { MapFrame } from '../../../geo/sheet/map_frame.ts'
import { touch } from '../../../geo/sheet/paper_box.ts'

/** A degree is a millimetre. */
const frame = {
  box: { x: 0, y: 0, width: 200, height: 200 },
  toPaper: ([x, y]: readonly [number, number]) => [x, y],
} as unknown as MapFrame
const look = {
  ...{ palette: palettes.print, enlargement: 1 },
  measure: (text: string) => text.length,
}
const isTaken = (callout: object, x: number, y: number) => {
  const { boxes } = calloutMarks([{ at: [20, 20], text: 'Ở đây', ...callout }], frame, look)
  return boxes.some((box) => touch(box, { x: x - 1, y: y - 1, width: 2, height: 2 }))
}

describe('where names must not stand', () => {
  it('is all along an arrow, and not beside it', () => {
    const arrow = { from: [120, 120] }
    for (const at of [21, 40, 70, 100]) expect(isTaken(arrow, at, at)).toBe(true)
    expect(isTaken(arrow, 70, 60)).toBe(false)
  })

  it('is along the line of a callout that stands beside its place', () => {
    expect(isTaken({ at: [60, 100] }, 63.5, 96.5)).toBe(true)
    expect(isTaken({ at: [60, 100] }, 63.5, 103.5)).toBe(false)
  })
})
