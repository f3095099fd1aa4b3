import { fill } from '../../geo/fill.ts'
import { announce } from '../state/announce.ts'
import { orderScenes, type Scene } from '../state/api/briefings.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import type { useDeed } from './use_deed.ts'

/** Puts a scene at another place, the first one 0, and says where it stands then. */
export function useMoveScene(
  scenes: readonly Scene[],
  act: ReturnType<typeof useDeed>['act'],
): (scene: Scene, place: number) => void {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const of = scenes.length
  return (scene, place) => {
    const to = Math.max(0, Math.min(of - 1, place))
    const at = scenes.findIndex(({ id }) => id === scene.id)
    const said = fill(words.moved, { name: scene.name[language], place: to + 1, of })
    if (to === at || at === -1) return announce(said)
    const order = scenes
      .map(({ id }) => id)
      .toSpliced(at, 1)
      .toSpliced(to, 0, scene.id)
    act(async () => {
      await orderScenes(scene.briefing, order)
      return said
    })
  }
}
