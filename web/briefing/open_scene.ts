import { fill } from '../../geo/fill.ts'
import type { Label } from '../../geo/words.ts'
import type { FeatureRef } from '../map/map_view.ts'
import { momentQuery, type ShownMoment } from '../map/moment.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import type { Scene } from '../state/api/briefings.ts'
import { itemPath } from '../state/api/editing_requests.ts'
import { getJson } from '../state/api/get_json.ts'
import { whenFree } from '../state/editing.ts'
import { mapHandle } from '../state/map_handle.ts'
import { dismissAbout, notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { shownMoment } from '../state/shown_moment.ts'
import { sceneState } from './scene_state.ts'
import { sceneWords } from './scene_words.ts'

const openedScene = 'opened_scene'

type Opened = Pick<Scene, 'id' | 'briefing' | 'seal' | 'view'>

/**
 * Has the screen show a scene: where the map looks, layers, filters, moment, what is selected, which table is
 * open. What is gone is named above the map, and the rest opens. Where a form holds something unsent, it is
 * asked first.
 *
 * @param how whether the map moves there, or is there at once.
 */
export function openScene(scene: Opened, how: 'jump' | 'ease' = 'ease'): void {
  whenFree(() => {
    // What was gone of the scene before is not gone of this one.
    dismissAbout(openedScene)
    const problems = show(scene, how)
    const { selected } = screen.get()
    void gone(selected, shownMoment.get()).then((words) => {
      // Somebody who has gone on meanwhile is told nothing about what they left.
      if (screen.get().briefing?.scene !== scene.id) return
      if (words && screen.get().selected === selected) screen.set({ selected: null })
      tell(words ? [...problems, words] : problems)
    })
  })
}

function show({ id, briefing, seal, view }: Opened, how: 'jump' | 'ease'): readonly Label[] {
  const opened = { briefing: { briefing, scene: id, seal, toOpen: false }, candidates: null }
  if (view === null) {
    screen.set(opened)
    return [sceneWords.no_view]
  }
  const { screen: shown, moment, problems } = sceneState(view)
  shownMoment.set(moment)
  screen.set({ ...opened, ...shown, tool: 'none' })
  const { bearing, extent: bounds } = view
  // With the next frame the map has the room that an open table leaves it.
  requestAnimationFrame(() => mapHandle.current?.goTo({ bounds, asSeen: { bearing } }, how))
  return problems
}

/** What is said of a feature that is not there, or not to be seen; of one that is, nothing. */
async function gone(feature: FeatureRef | null, moment: ShownMoment): Promise<Label | null> {
  if (feature === null) return null
  try {
    await getJson(itemPath(feature.layer, feature.id) + momentQuery(moment))
    return null
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error
    if (error.kind !== 'not_found') return null
    const { vi, en } = sceneWords.no_feature
    const part = { part: feature.id }
    return { vi: fill(vi, part), en: fill(en, part) }
  }
}

function tell(problems: readonly Label[]): void {
  if (problems.length === 0) return
  const all = (language: keyof Label) =>
    fill(sceneWords.partly[language], { parts: problems.map((one) => one[language]).join('; ') })
  notify({ vi: all('vi'), en: all('en') }, 'warn', openedScene)
}
