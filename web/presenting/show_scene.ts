import type { SceneView } from '../../geo/briefing/scene_view.ts'
import { type SceneState, sceneState } from '../briefing/scene_state.ts'
import type { ViewPlace } from '../map/map_view.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { shownMoment } from '../state/shown_moment.ts'

/** From where the map shows a scene; null while there is no map. */
export const placeOfScene = ({ extent, bearing }: SceneView): ViewPlace | null =>
  mapHandle.current?.placeSeeing({ bounds: extent, bearing }) ?? null

/** Puts a scene's picture on the screen, all of it at once: what lies between two scenes is seen by nobody. */
export function showPicture(view: SceneView): void {
  const { screen: state, moment } = paletteAside(sceneState(view))
  const { trueAt, knownAt } = shownMoment.get()
  const isSame = trueAt === moment.trueAt && knownAt === moment.knownAt
  // Another object of the same moment would have every list asked for again.
  if (!isSame) shownMoment.set(moment)
  live.set({ target: null })
  screen.set({ ...withoutSame(state), candidates: null, filtering: null, tool: 'none' })
}

type Drawn = Omit<SceneState['screen'], 'theme'>

/** A room is shown one palette from the first scene to the last: the one that is made for it. */
function paletteAside({ screen: { theme: _, ...drawn }, moment }: SceneState) {
  return { screen: drawn, moment }
}

/** What is the same stays the same object: the map draws anew what is another one. */
function withoutSame(state: Drawn): Partial<Drawn> {
  const before = screen.get()
  const differs = (name: keyof typeof state) =>
    JSON.stringify(before[name]) !== JSON.stringify(state[name])
  return Object.fromEntries(
    (Object.keys(state) as (keyof typeof state)[])
      .filter(differs)
      .map((name) => [name, state[name]]),
  )
}

const degreesOfStillness = 1e-5
const zoomOfStillness = 0.01

/** Whether the map looks at somewhere else by more than rounding. */
export function isElsewhere(place: ViewPlace): boolean {
  const at = mapHandle.current?.place()
  if (at === undefined) return false
  return (
    Math.abs(at.lon - place.lon) > degreesOfStillness * 2 ** Math.max(0, 14 - at.zoom) ||
    Math.abs(at.lat - place.lat) > degreesOfStillness * 2 ** Math.max(0, 14 - at.zoom) ||
    Math.abs(at.zoom - place.zoom) > zoomOfStillness ||
    Math.abs(((at.bearing - place.bearing + 540) % 360) - 180) > 0.1
  )
}
