import { fill } from '../../geo/fill.ts'
import { DragGrip } from '../kit/drag_grip.tsx'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { heldScene } from './held_scene.ts'

interface SceneGripProps {
  readonly id: string
  readonly name: string
}

/** Takes hold of a scene, to bring it to another place of its briefing. */
export function SceneGrip({ id, name }: SceneGripProps) {
  const words = useWords(briefingWords)
  return (
    <DragGrip
      id={id}
      label={fill(words.drag, { name })}
      className="scene_grip"
      onHold={(isHeld) => heldScene.set({ id: isHeld ? id : null })}
    />
  )
}
