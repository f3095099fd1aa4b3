import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { sceneState } from '../briefing/scene_state.ts'
import type { ViewPlace } from '../map/map_view.ts'
import type { Scene } from '../state/api/briefings.ts'
import { mapHandle } from '../state/map_handle.ts'
import { stopPresenting } from '../state/presenting.ts'
import { screen } from '../state/screen.ts'
import { scrollHalf } from './scroll_half.ts'
import type { KeyDeed } from './show_keys.ts'
import { isElsewhere, placeOfScene, showPicture } from './show_scene.ts'
import { beginShow, type ShowState, stepShow, withScenes } from './show_state.ts'

/** So long a number that was begun waits for its next digit, and a word about it stands. */
const forgetMilliseconds = 4_000

interface Show {
  readonly state: ShowState
  readonly act: (deed: KeyDeed) => void
  /** The map has another size: the scene is to be seen whole in it, unless somebody looks elsewhere. */
  readonly refit: () => void
}

/**
 * A showing: where it stands, and what it does to the screen.
 *
 * @param room whose text and charts its keys scroll.
 */
export function useShow(
  scenes: readonly Scene[],
  first: number,
  room: RefObject<HTMLElement | null>,
): Show {
  const [held, setState] = useState(() => beginShow(scenes.length, first))
  const state = withScenes(held, scenes.length)
  const scene = scenes[state.at]
  const flight = useRef<{ readonly to: ViewPlace; readonly until: number } | null>(null)

  const isAway = useCallback(() => {
    const view = scene?.view
    if (!view || flight.current === null) return false
    const { selected, candidates } = screen.get()
    const own = sceneState(view).screen.selected
    if (candidates !== null || selected?.id !== own?.id) return true
    return performance.now() > flight.current.until && isElsewhere(flight.current.to)
  }, [scene])

  const act = useCallback(
    (deed: KeyDeed) => {
      if (deed.kind === 'end') stopPresenting()
      else if (deed.kind === 'scroll_up' || deed.kind === 'scroll_down') {
        const way = deed.kind === 'scroll_up' ? -1 : 1
        scrollHalf(scrolling(room.current, way), way)
      } else {
        const away = isAway()
        setState((before) => stepShow(withScenes(before, scenes.length), deed, away))
      }
    },
    [isAway, scenes.length, room],
  )

  const go = useCallback(
    (how: 'fly' | 'jump') => {
      const map = mapHandle.current
      const place = scene?.view ? placeOfScene(scene.view) : null
      if (map === null || place === null) return
      const takes = how === 'fly' ? map.flyTo(place) : 0
      if (how === 'jump') map.goTo(place, 'jump')
      flight.current = { to: place, until: performance.now() + takes + 100 }
    },
    [scene],
  )

  // What is drawn changes with the flight, not after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn shows the scene anew, be it the same one.
  useLayoutEffect(() => {
    if (!scene?.view) return
    showPicture(scene.view)
    go('fly')
  }, [scene, state.turn, go])

  useEffect(() => {
    if (state.typed === '' && state.refused === null) return
    const waiting = setTimeout(
      () => setState((before) => ({ ...before, typed: '', refused: null })),
      forgetMilliseconds,
    )
    return () => clearTimeout(waiting)
  }, [state.typed, state.refused])

  const refit = useCallback(() => {
    if (isAway()) return
    const isFlying = performance.now() < (flight.current?.until ?? 0)
    go(isFlying ? 'fly' : 'jump')
  }, [isAway, go])
  return { state, act, refit }
}

/** The text, then its charts, or what both lie in, where they pass as one: what can still go that way. */
function scrolling(room: HTMLElement | null, way: 1 | -1): HTMLElement | undefined {
  if (room === null) return undefined
  const parts = [...room.querySelectorAll<HTMLElement>('.show_said, .show_charts'), room]
  const inTurn = way === 1 ? parts : parts.reverse()
  return inTurn.find(({ scrollTop, scrollHeight, clientHeight }) =>
    way === 1 ? scrollHeight - clientHeight - scrollTop > 1 : scrollTop > 0,
  )
}
