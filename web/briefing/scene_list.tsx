import { useId } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import type { Scene } from '../state/api/briefings.ts'
import { SceneRow } from './scene_row.tsx'
import { useDeed } from './use_deed.ts'
import { useMoveScene } from './use_move_scene.ts'

interface SceneListProps {
  readonly scenes: readonly Scene[]
  /** The id of the scene that is open. */
  readonly open: string | null
  readonly mayWrite: boolean
}

/** The scenes of a briefing in their order, which whoever may write changes by dragging them. */
export function SceneList({ scenes, open, mayWrite }: SceneListProps) {
  const { busy, trouble, act } = useDeed()
  const wrong = useId()
  const move = useMoveScene(scenes, act)
  const moveTo = (id: string, to: number) => {
    const scene = scenes.find((one) => one.id === id)
    if (scene) move(scene, to)
  }
  return (
    <>
      <ol className="scenes">
        {scenes.map((one, at) => (
          <SceneRow
            key={one.id}
            scene={one}
            at={at}
            scenes={scenes}
            isOpen={one.id === open}
            mayWrite={mayWrite}
            onDropped={moveTo}
          />
        ))}
      </ol>
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
    </>
  )
}
