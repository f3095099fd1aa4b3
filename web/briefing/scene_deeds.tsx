import { fill } from '../../geo/fill.ts'
import { CopyButton } from '../accounts/copy_button.tsx'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { featureName } from '../panels/feature_name.ts'
import { copyScene, type Scene, useScenes, viewPatch } from '../state/api/briefings.ts'
import { changeOf } from '../state/api/plan_in_action.ts'
import { notify } from '../state/notices.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { editScene } from './edit_scene.ts'
import { linkTo } from './scene_link.ts'
import { seenView } from './seen_view.ts'
import { useDeed } from './use_deed.ts'
import { useMoveScene } from './use_move_scene.ts'

interface SceneDeedsProps {
  readonly scene: Scene
  readonly at: number
  readonly scenes: readonly Scene[]
  readonly onRemove: () => void
}

/** What can be done with the open scene; its texts are written apart from its view. */
export function SceneDeeds({ scene, at, scenes, onRemove }: SceneDeedsProps) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const { busy, trouble, act } = useDeed()
  const { refetch } = useScenes(scene.briefing)
  const name = scene.name[language]
  const move = useMoveScene(scenes, act)
  const copy = () =>
    act(async () => fill(words.copied, { name: featureName(await copyScene(scene), language) }))
  const takeView = () =>
    act(async () => {
      const view = seenView(scene.view?.charts ?? [])
      if (view === null) return ''
      const kept = { palette: scene.view?.palette ?? null }
      await changeOf('briefing_scenes', scene.id, {
        view: viewPatch(scene.view, { ...view, ...kept }),
      })
      // Opened again at once, it would else be the view before: what changed comes a moment later.
      await refetch()
      // Nothing else on the screen shows that it was done.
      notify(briefingWords.view_taken)
      return ''
    })
  return (
    <div className="scene_deeds">
      <IconButton
        small
        icon="up"
        label={fill(words.up, { name })}
        onPress={() => move(scene, at - 1)}
      />
      <IconButton
        small
        icon="down"
        label={fill(words.down, { name })}
        onPress={() => move(scene, at + 1)}
      />
      <IconButton small icon="copy" label={fill(words.copy_scene, { name })} onPress={copy} />
      <IconButton
        small
        icon="edit"
        label={fill(words.edit_scene, { name })}
        onPress={() => act(() => editScene(scene.id))}
      />
      <IconButton
        small
        icon="trash"
        label={fill(words.remove_scene_of, { name })}
        onPress={onRemove}
      />
      <span className="scene_deeds_more">
        <Button busy={busy} onPress={takeView}>
          {words.take_view}
        </Button>
        <CopyButton tone="plain" words={words.copy_link} text={linkTo(scene.briefing, scene.id)} />
      </span>
      <TroubleNote id={`trouble_${scene.id}`} trouble={trouble} busy={busy} />
    </div>
  )
}
