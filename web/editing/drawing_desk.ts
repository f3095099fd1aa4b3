import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Drawing, DrawnKind } from '../map/map_view.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { getShapesWithin } from '../state/api/get_all_features.ts'
import { editing } from '../state/editing.ts'
import { homeBounds } from '../state/home.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { isNarrow } from '../state/select_feature.ts'
import { createStore } from '../state/store.ts'
import { cornersOf } from './corners_of.ts'
import { drafts, setGeometry } from './draft.ts'
import { drawWords } from './draw_words.ts'
import { geometryOf, type Parts, partsOf } from './drawn_parts.ts'
import { followed, type History, historyFrom, redone, undone } from './history.ts'

interface Desk {
  readonly way: 'add' | 'change'
  /** The part that is being drawn. */
  readonly sketch: readonly Position[]
  readonly mayClose: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const clear: Desk = { way: 'add', sketch: [], mayClose: false, canUndo: false, canRedo: false }

/** What the card above the map shows of the drawing. */
export const desk = createStore(clear)

let drawing: Drawing | null = null
let history: History<Parts> = historyFrom<Parts>({ drawn: [], kept: [] })
let kind: DrawnKind = 'point'

/** Hands the map to the form; on a narrow screen the form gives way meanwhile. */
export async function startDrawing(): Promise<void> {
  const { draft } = drafts.get()
  if (draft === null || draft.schema.geometry === null || editing.get().drawing) return
  const { target } = draft
  kind = draft.schema.geometry
  const quiet = new AbortController()
  screen.set({ tool: 'none' })
  try {
    // Without its neighbours it can be drawn all the same; only nothing snaps to them.
    const features = await getShapesWithin(target.layer, aroundView(), quiet.signal).catch(() => [])
    const begun = await mapHandle.current?.draw({
      kind,
      neighbours: cornersOfOthers(features, target.id),
      drawn: (parts) => take(followed(history, { drawn: parts, kept: history.now.kept })),
      sketched: ({ corners, mayClose }) => {
        const isDrawn = corners.length > 0
        // Who sets a corner by keyboard draws, whatever the pointer did before.
        desk.set({ sketch: corners, mayClose, ...steps(isDrawn), ...(isDrawn && { way: 'add' }) })
      },
    })
    if (!begun || editing.get().target !== target) {
      begun?.stop()
      if (!begun) notify(drawWords.no_map, 'warn')
      return
    }
    history = historyFrom(partsOf(drafts.get().draft?.mine.geometry ?? null))
    drawing = begun
    editing.set({ drawing: true })
    begun.show(history.now.drawn)
  } catch (error) {
    console.warn('The drawing could not begin.', error)
    editing.set({ drawing: false })
    notify(drawWords.failed, 'warn')
    return
  }
  if (isNarrow()) screen.set({ sheet: null, table: null })
  use(history.now.drawn.length > 0 ? 'change' : 'add')
}

// However the form is left, the map is given back with it.
editing.subscribe(() => {
  if (!editing.get().drawing) stopDrawing()
})

// Measuring wants the same clicks.
screen.subscribe(() => {
  if (screen.get().tool !== 'none') stopDrawing()
})

/** Ends the drawing; a part that could be closed is closed, nothing that is drawn is lost. */
export function stopDrawing(): void {
  if (drawing === null) return
  const ending = drawing
  ending.finish()
  ending.drop()
  drawing = null
  ending.stop()
  desk.set(clear)
  const isOpen = editing.get().target !== null
  if (isOpen) editing.set({ drawing: false })
  if (isOpen && isNarrow()) screen.set({ sheet: 'details' })
}

export function use(way: Desk['way']): void {
  // What is being drawn is closed where it can be, not forgotten.
  if (way === 'change') drawing?.finish()
  drawing?.use(way)
  desk.set({ way })
}

export function undo(): void {
  if (drawing === null) return
  if (drawing.takeBack()) return
  restore(undone(history))
}

export function redo(): void {
  if (drawing === null) return
  if (drawing.putBack()) return
  restore(redone(history))
}

export const finishPart = () => void drawing?.finish()
export const removePart = () => void drawing?.removeChosen()

/** Sets a corner, or the point, at a place that was typed or is in the middle of the map. */
export function setAt(position: Position): void {
  if (drawing === null) {
    setGeometry({ type: 'Point', coordinates: [...position] })
    return
  }
  drawing.addCorner(position)
}

export function setInMiddle(): void {
  const place = mapHandle.current?.place()
  if (place) setAt([place.lon, place.lat])
}

/** Takes the corner in the middle of the map away, and says where that cannot be. */
export function removeCornerInMiddle(): void {
  const place = mapHandle.current?.place()
  const answer = place && drawing?.removeCorner([place.lon, place.lat])
  if (answer === 'none_near' || answer === 'too_few') notify(drawWords[answer], 'warn')
}

function restore(to: History<Parts>): void {
  if (to === history) return
  drawing?.show(to.now.drawn)
  take(to)
}

function take(next: History<Parts>): void {
  history = next
  desk.set(steps(false))
  setGeometry(geometryOf(kind, next.now))
}

const steps = (sketching: boolean) => ({
  canUndo: sketching || history.past.length > 0,
  canRedo: history.future.length > 0,
})

/** Three times as wide and high as what is seen: who draws moves the map on by as much. */
function aroundView(): BoundingBox {
  const [west, south, east, north] = live.get().bounds ?? homeBounds
  const [wide, high] = [east - west, north - south]
  return [
    Math.max(west - wide, -180),
    Math.max(south - high, -90),
    Math.min(east + wide, 180),
    Math.min(north + high, 90),
  ]
}

function cornersOfOthers(features: readonly ShapedFeature[], own: string | null) {
  const others = features.filter(({ id }) => id !== own)
  return others.flatMap(({ geometry }) => (geometry === null ? [] : cornersOf(geometry)))
}
