import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { useSeals } from '../state/api/seals.ts'
import type { OpenBriefing } from '../state/screen.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { openScene } from './open_scene.ts'
import { SceneTexts } from './scene_texts.tsx'
import { OffSeal } from './seals/off_seal.tsx'
import { SealMark } from './seals/seal_mark.tsx'
import { useOpenScenes } from './seals/use_open_scenes.ts'
import './briefing.css'

/** Above the details of what is selected: the scene that is open, the one before and after, and the way back. */
export default function BriefingStrip({ open }: { readonly open: OpenBriefing }) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const { data: scenes = [] } = useOpenScenes(open.briefing, open.seal)
  const { data: seals } = useSeals(open.seal === null ? null : open.briefing)
  const at = scenes.findIndex(({ id }) => id === open.scene)
  const scene = scenes[at]
  const step = (by: 1 | -1) => () => {
    const next = scenes[at + by]
    if (next) openScene(next)
  }
  return (
    <section aria-label={words.title}>
      <div className="briefing_strip">
        <p>
          {scene && (
            <span className="quiet">
              {fill(words.scene_of, { place: at + 1, of: scenes.length })}
            </span>
          )}
          <strong>{scene?.name[language] ?? words.title}</strong>
        </p>
        <IconButton
          small
          icon="chevron_left"
          label={words.previous}
          disabled={at <= 0}
          onPress={step(-1)}
        />
        <IconButton
          small
          icon="chevron_right"
          label={words.next}
          disabled={at === -1 || at >= scenes.length - 1}
          onPress={step(1)}
        />
        <Button tone="quiet" onPress={() => selectFeature(null)}>
          {words.to_list}
        </Button>
      </div>
      {open.seal !== null && (
        <div className="briefing_said">
          <SealMark seal={seals?.find(({ id }) => id === open.seal)} />
          <OffSeal scene={scene} />
        </div>
      )}
      {scene && (
        <div className="briefing_said">
          <SceneTexts scene={scene} />
        </div>
      )}
    </section>
  )
}
