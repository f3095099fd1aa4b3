import { margins } from '../page_room.ts'
import { type Paper, paperOf } from '../paper.ts'
import type { SlideBox } from './slide_layout.ts'

const inch = 25.4
/** Smaller than on a slide that is all map: its legend then stands in one column, and the map is larger. */
const lettersBesideText = 0.74

/** A sheet whose map and margin are as large as a picture of a slide. */
export function paperAround({ w, h }: Pick<SlideBox, 'w' | 'h'>): Paper {
  const enlargement = lettersBesideText
  return {
    ...{ ...paperOf('slide', 'landscape'), enlargement },
    width: w * inch + 2 * margins.edge * enlargement,
    height: h * inch + (margins.head + margins.foot) * enlargement,
  }
}
