import type { SceneView } from '../../geo/briefing/scene_view.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { shownMoment } from '../state/shown_moment.ts'
import { viewOf } from './scene_state.ts'

/**
 * What is seen now as the view of a scene; null while there is no map.
 *
 * @param charts that stand beside the map.
 */
export function seenView(charts: readonly string[]): SceneView | null {
  const map = mapHandle.current
  if (map === null) return null
  return viewOf(screen.get(), shownMoment.get(), map.seen(), map.place().bearing, charts)
}
