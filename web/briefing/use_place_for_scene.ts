import { fill } from '../../geo/fill.ts'
import { useDropPlace } from '../kit/use_drop_place.ts'
import type { Scene } from '../state/api/briefings.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { heldScene } from './held_scene.ts'

/**
 * A row of the list as the place of its scene, which another one takes that is dropped there.
 *
 * @param mayWrite where nobody may, nothing can be lifted either.
 */
export function usePlaceForScene(
  { id }: Scene,
  at: number,
  scenes: readonly Scene[],
  mayWrite: boolean,
  onDropped: (held: string, to: number) => void,
) {
  const words = useWords(briefingWords)
  const held = useStore(heldScene, (state) => state.id)
  const { props, isDropTarget } = useDropPlace<HTMLLIElement>({
    isDisabled: !mayWrite,
    // A scene that is dragged here from another window is none of these.
    takes: () => ![null, id].includes(heldScene.get().id),
    onDrop: () => {
      const lifted = heldScene.get().id
      if (lifted !== null) onDropped(lifted, at)
    },
  })
  const from = scenes.findIndex((one) => one.id === held)
  const isPlace = held !== null && held !== id && mayWrite
  return {
    ...props,
    'data-held': held === id,
    'data-drop': isDropTarget ? (from < at ? 'after' : 'before') : undefined,
    // It has the focus while something is brought along by the keyboard.
    ...(isPlace && {
      tabIndex: -1,
      'aria-label': fill(words.to_place, { place: at + 1, of: scenes.length }),
    }),
  }
}
