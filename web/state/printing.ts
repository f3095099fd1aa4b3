import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { PaletteName } from '../../geo/palette.ts'
import type { SheetHeading } from '../../geo/sheet/heading_marks.ts'
import type { Orientation, PaperName } from '../../geo/sheet/paper.ts'
import type { GridName } from '../../geo/sheet/projection.ts'
import { dropAtlas } from './atlas.ts'
import { whenFree } from './editing.ts'
import { live } from './live.ts'
import { screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'
import { createStore } from './store.ts'

/** The sheet that is being made: where its map lies, and how it is set. */
export interface SheetWish {
  /** Degrees: what must be on the map; the frame around it is moved as a whole. */
  readonly extent: BoundingBox
  /** The denominator; null for the largest round one at which the extent fits. */
  readonly scale: number | null
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly grid: GridName
  readonly palette: PaletteName
  readonly title: string
  readonly subtitle: string
  readonly producer: string
  readonly number: string
  readonly version: string
  /** Whether the heading of a document that is issued stands above the sheet, and what it says. */
  readonly headed: boolean
  readonly head: SheetHeading
}

export const printing = createStore<{ readonly wish: SheetWish | null }>({ wish: null })

/** What was set and typed for the sheet before stays for the next. */
const atFirst: Omit<SheetWish, 'extent' | 'scale'> = {
  ...{ paper: 'a3', orientation: 'landscape', grid: 'vn2000', palette: 'print' },
  ...{ title: '', subtitle: '', producer: '', number: '', version: '' },
  ...{ headed: false, head: { superior: '', issuer: '', place: '', number: '' } },
}

let last = atFirst

/** Begins a sheet of what the map shows. @param scaleOf the scale at which its frame is seen whole. */
export function openPrinting(scaleOf: (wish: Omit<SheetWish, 'scale'>) => number): void {
  const { bounds } = live.get()
  if (bounds === null) return
  whenFree(() => {
    const wish = { ...last, extent: bounds }
    printing.set({ wish: { ...wish, scale: scaleOf(wish) } })
    screen.set({
      ...{ selected: null, candidates: null, rightOpen: true, tool: 'none' },
      sheet: isNarrow() ? 'details' : screen.get().sheet,
    })
  })
}

export function changeSheet(change: Partial<SheetWish>): void {
  const { wish } = printing.get()
  if (wish === null) return
  const next = { ...wish, ...change }
  const { extent: _, scale: __, ...kept } = next
  last = kept
  printing.set({ wish: next })
}

export function closePrinting(): void {
  printing.set({ wish: null })
}

/** What one has typed is not shown to the next who signs in. */
export function forgetPrinting(): void {
  last = atFirst
  dropAtlas()
  closePrinting()
}
