import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { SureForm } from '../plans/sure_form.tsx'
import { removeKept, type Scene } from '../state/api/briefings.ts'
import { sceneDraft } from '../state/scene_draft.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { openScene } from './open_scene.ts'
import { SceneDeeds } from './scene_deeds.tsx'
import { SceneForm } from './scene_form.tsx'
import { SceneGrip } from './scene_grip.tsx'
import { SceneTexts } from './scene_texts.tsx'
import { useDeed } from './use_deed.ts'
import { usePlaceForScene } from './use_place_for_scene.ts'

interface SceneRowProps {
  readonly scene: Scene
  /** Its place among the scenes, the first one 0. */
  readonly at: number
  readonly scenes: readonly Scene[]
  readonly isOpen: boolean
  readonly mayWrite: boolean
  /** Another scene was put at this one's place. */
  readonly onDropped: (held: string, to: number) => void
}

/** A scene of the list; the one that is open says what it says, and what can be done with it. */
export function SceneRow({ scene, at, scenes, isOpen, mayWrite, onDropped }: SceneRowProps) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const [asks, setAsks] = useState(false)
  const isEdited = useStore(sceneDraft, ({ draft }) => draft?.id === scene.id)
  const { renew } = useDeed()
  const place = usePlaceForScene(scene, at, scenes, mayWrite, onDropped)
  const name = scene.name[language]
  const remove = async () => {
    await removeKept('briefing_scenes', scene.id)
    await renew()
  }
  return (
    <li className="scene" data-open={isOpen} {...place}>
      <div className="scene_head">
        <button
          type="button"
          className="scene_name"
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => openScene(scene)}
        >
          <span className="scene_place">{at + 1}</span>
          {name}
        </button>
        {mayWrite && scenes.length > 1 && <SceneGrip id={scene.id} name={name} />}
      </div>
      {isOpen && !isEdited && <SceneTexts scene={scene} />}
      {isOpen && isEdited && <SceneForm />}
      {mayWrite && isOpen && !isEdited && !asks && (
        <SceneDeeds scene={scene} at={at} scenes={scenes} onRemove={() => setAsks(true)} />
      )}
      {asks && (
        <SureForm
          deed={words.remove}
          question={fill(words.remove_scene, { name })}
          told={fill(words.removed, { name })}
          decide={remove}
          onDone={() => setAsks(false)}
        />
      )}
    </li>
  )
}
