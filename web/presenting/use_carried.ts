import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sceneState } from '../briefing/scene_state.ts'
import { carried } from '../map/carry/carried.ts'
import { carryCode } from '../map/carry/carry_code.ts'
import { answerCarried, type CarriedView, carryViews } from '../map/carry/carry_tiles.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { apiBase } from '../state/api/ask_api.ts'
import type { Scene } from '../state/api/briefings.ts'
import { carryAnswers } from './carry_answers.ts'
import { forgetPointed } from './pointed.ts'
import { placeOfScene } from './show_scene.ts'
import { stageSize } from './stage_size.ts'

/** What changes on the server meanwhile is fetched too, so that what is carried is never much older. */
const againMilliseconds = 120_000
/** After the window has come to its size. */
const settleMilliseconds = 1_000

/**
 * Fetches all that the scenes need, so that they are shown though the network goes.
 *
 * @returns how many scenes are ready.
 */
export function useCarried(scenes: readonly Scene[]): number {
  const client = useQueryClient()
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    answerCarried()
    return () => {
      carried.clear()
      forgetPointed()
    }
  }, [])
  useEffect(() => {
    const gone = new AbortController()
    setReady(new Set(scenes.flatMap(({ id, view }) => (view === null ? [id] : []))))
    const answered = new Set<string>()
    const run = async () => {
      const shown = scenes.flatMap(shownOf)
      const views = shown.map(({ carriedView }) => carriedView)
      await Promise.all([
        carryCode(views.flatMap(({ layers }) => layers)),
        // As `show_key.tsx` and the screen load them.
        import('../tables/table_dock.tsx'),
        import('../charts/chart_view.tsx'),
        import('../feeds/feed_legend.tsx'),
        import('../progress/progress_on_map.tsx'),
      ])
      // Scene by scene: where the network goes soon, at least the first ones are whole.
      const told = async (at: number, isHere: boolean) => {
        const scene = shown[at]
        if (scene === undefined || gone.signal.aborted) return
        const { id, view } = scene
        const work = carryAnswers(client, sceneState(view), view.extent, gone.signal)
        // What came once is here, though it may be asked for in vain now.
        if (await work.then(() => true, failed)) answered.add(id)
        if (!isHere || !answered.has(id) || gone.signal.aborted) return
        setReady((before) => new Set([...before, id]))
      }
      await carryViews(views, new URL(apiBase, document.baseURI).href, told, gone.signal)
    }
    const start = () => void run().catch(ended)
    const first = setTimeout(start, settleMilliseconds)
    const again = setInterval(start, againMilliseconds)
    return () => {
      gone.abort()
      clearTimeout(first)
      clearInterval(again)
    }
  }, [scenes, client])
  return ready.size
}

/** What did not come is not ready, and asked for again in a while. */
function failed(error: unknown): false {
  if (error instanceof ApiFailure || isAbort(error)) return false
  throw error
}

function ended(error: unknown): void {
  if (!isAbort(error)) console.warn('A showing could not be carried.', error)
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

interface ShownScene {
  readonly id: string
  readonly view: NonNullable<Scene['view']>
  readonly carriedView: CarriedView
}

/** By the map and the window as they are now; nothing of a scene that shows no place of the map. */
function shownOf({ id, view }: Scene): ShownScene[] {
  if (view === null) return []
  const { screen: state, moment } = sceneState(view)
  const place = placeOfScene(view)
  if (place === null) return []
  const layers = state.layers.filter(({ shown }) => shown).map(({ id }) => id)
  const carriedView = { layers, filters: state.filters, moment, place, size: stageSize() }
  return [{ id, view, carriedView }]
}
