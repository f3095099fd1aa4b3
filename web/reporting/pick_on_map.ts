import { groundMetresPerPixel } from '../../geo/measures/ground_resolution.ts'
import type { Position } from '../../geo/measures/position.ts'
import { mapHandle } from '../state/map_handle.ts'
import { pickingPlace } from '../state/picking_place.ts'
import { screen } from '../state/screen.ts'
import { fillIn } from './draft.ts'
import { partId } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'

/** A finger hides so much of the map. */
const fingerPixels = 20
/** Finer than this nobody points by hand; what is drawn beneath is no better. */
const finestMetres = 20

/** How far down the report was looked at when it gave way to the map; null where it did not. */
let leftAt: number | null = null

/** The report gives way to the map until a place is pressed there. */
export function beginPicking(): void {
  leftAt = document.querySelector('.reporting')?.scrollTop ?? null
  pickingPlace.set({
    asked: { title: reportingWords.pick_title, take: takePlace, leave: endPicking },
  })
  screen.set({ reporting: false, tool: 'none', sheet: null, table: null })
}

/** The report is back, with a place or without. */
function endPicking(): void {
  pickingPlace.set({ asked: null })
  screen.set({ reporting: true })
}

/** The report that comes back from the map is where it was left, at the question that sent there. */
export function returnToQuestion(): void {
  const report = document.querySelector('.reporting')
  if (report === null || leftAt === null) return
  document.getElementById(partId('place'))?.focus({ preventScroll: true })
  report.scrollTop = leftAt
  leftAt = null
}

function takePlace(position: Position): void {
  const zoom = mapHandle.current?.place().zoom ?? 0
  const metres = fingerPixels * groundMetresPerPixel(zoom, position[1])
  const accuracyMetres = Math.max(finestMetres, Math.round(metres))
  fillIn({ place: { position, accuracyMetres, from: 'map' } })
  endPicking()
}
