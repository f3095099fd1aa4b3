import { footHeight, margins } from '../page_room.ts'
import { type Paper, type Papers, paperOf, projectedEnlargements } from '../paper.ts'
import type { SlideBox } from './slide_layout.ts'

const inch = 25.4

/** A sheet whose map and margin are as large as a picture of a slide. */
export function papersAround({ w, h }: Pick<SlideBox, 'w' | 'h'>): Papers {
  const [largest, ...smaller] = projectedEnlargements
  const around = (enlargement: number): Paper => {
    const paper = { ...paperOf('slide', 'landscape'), enlargement }
    const beyond = margins.head * enlargement + footHeight(paper)
    return { ...paper, width: w * inch + 2 * margins.edge * enlargement, height: h * inch + beyond }
  }
  return [around(largest), ...smaller.map(around)]
}
