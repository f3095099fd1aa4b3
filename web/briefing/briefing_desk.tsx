import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Failure } from '../panels/failure.tsx'
import { PresentButton } from '../presenting/present_button.tsx'
import { addScene, type Briefing, type Scene, useScenes } from '../state/api/briefings.ts'
import { nameBriefing } from '../state/briefing.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { BriefingDeeds } from './briefing_deeds.tsx'
import { briefingWords } from './briefing_words.ts'
import { DifferencesSection } from './differences/differences_section.tsx'
import { FilesSection } from './files/files_section.tsx'
import { useMayWriteBriefing } from './may_write_briefing.ts'
import { SceneList } from './scene_list.tsx'
import { SealsSection } from './seals/seals_section.tsx'
import { seenView } from './seen_view.ts'
import { useDeed } from './use_deed.ts'

interface BriefingDeskProps {
  readonly briefing: Briefing
  /** The id of the scene that is open. */
  readonly scene: string | null
}

/** One briefing: its scenes in their order, and what is done with it as a whole. */
export function BriefingDesk({ briefing, scene }: BriefingDeskProps) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const { data: scenes, error, refetch } = useScenes(briefing.id)
  const mayWrite = useMayWriteBriefing(briefing.owner)
  return (
    <section aria-busy={!scenes && !error}>
      <h2>{briefing.name[language]}</h2>
      {scenes && scenes.length > 0 && (
        <PresentButton
          briefing={briefing.id}
          seal={null}
          open={scenes.findIndex((one) => one.id === scene)}
        />
      )}
      <BriefingDeeds briefing={briefing} mayWrite={mayWrite} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!scenes && !error && <p className="quiet">{words.loading}</p>}
      {scenes?.length === 0 && <p className="quiet">{words.no_scenes}</p>}
      {scenes && <SceneList scenes={scenes} open={scene} mayWrite={mayWrite} />}
      {mayWrite && scenes && <AddSeen briefing={briefing.id} scenes={scenes} open={scene} />}
      <SealsSection briefing={briefing} mayWrite={mayWrite} />
      {scenes && scenes.length > 0 && (
        <>
          <DifferencesSection briefing={briefing} seal={null} mayWrite={mayWrite} />
          <FilesSection briefing={briefing.id} seal={null} scenes={scenes.length} />
        </>
      )}
    </section>
  )
}

interface AddSeenProps {
  readonly briefing: string
  readonly scenes: readonly Scene[]
  /** The id of the scene whose charts are seen. */
  readonly open: string | null
}

/** Takes what the map shows now into a new scene, which is open then. */
function AddSeen({ briefing, scenes, open }: AddSeenProps) {
  const words = useWords(briefingWords)
  const { busy, trouble, act } = useDeed()
  const wrong = useId()
  const add = () => {
    const view = seenView(scenes.find(({ id }) => id === open)?.view?.charts ?? [])
    if (view === null) return
    const place = scenes.length + 1
    let id: string | null = null
    act(
      async () => {
        const named = (language: 'vi' | 'en') => fill(briefingWords.scene_name[language], { place })
        const made = await addScene(briefing, { vi: named('vi'), en: named('en') }, view)
        id = made.id
        return fill(words.added, { place })
      },
      () => nameBriefing({ briefing, scene: id, seal: null, toOpen: false }),
    )
  }
  return (
    <div className="briefing_add">
      <Button tone="solid" busy={busy} onPress={add}>
        <Icon name="plus" size={14} />
        {words.add_seen}
      </Button>
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
    </div>
  )
}
