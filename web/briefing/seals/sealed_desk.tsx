import { findByShortId } from '../../../geo/briefing/short_id.ts'
import { CopyButton } from '../../accounts/copy_button.tsx'
import { Button } from '../../kit/button.tsx'
import { Failure } from '../../panels/failure.tsx'
import { PresentButton } from '../../presenting/present_button.tsx'
import type { Briefing } from '../../state/api/briefings.ts'
import { useSealedScenes, useSeals } from '../../state/api/seals.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { briefingWords } from '../briefing_words.ts'
import { DifferencesSection } from '../differences/differences_section.tsx'
import { FilesSection } from '../files/files_section.tsx'
import { linkTo } from '../scene_link.ts'
import { SceneList } from '../scene_list.tsx'
import { leaveSeal } from './leave_seal.ts'
import { OffSeal } from './off_seal.tsx'
import { SealCheckButton } from './seal_check_button.tsx'
import { SealMark } from './seal_mark.tsx'
import { sealWords } from './seal_words.ts'

interface SealedDeskProps {
  readonly briefing: Briefing
  /** From an address it may be short. */
  readonly seal: string
  /** The id of the scene that is open. */
  readonly scene: string | null
}

/** A briefing as it was sealed: it is read, shown and looked at whether it still is so, and nothing of it changed. */
export function SealedDesk({ briefing, seal, scene }: SealedDeskProps) {
  const language = useLanguage()
  const words = useWords(sealWords)
  const common = useWords(briefingWords)
  const { data: seals } = useSeals(briefing.id)
  const own = findByShortId(seals ?? [], seal)
  const { data: scenes, error, refetch } = useSealedScenes(briefing.id, own?.id ?? null)
  return (
    <section aria-busy={!scenes && !error}>
      <h2>{own?.name[language] ?? briefing.name[language]}</h2>
      <SealMark seal={own} />
      {scenes && <OffSeal scene={scenes.find(({ id }) => id === scene)} />}
      {scenes && scenes.length > 0 && (
        <PresentButton
          briefing={briefing.id}
          seal={seal}
          open={scenes.findIndex((one) => one.id === scene)}
        />
      )}
      <div className="briefing_deeds">
        <Button onPress={leaveSeal}>{words.to_live}</Button>
        <CopyButton tone="plain" words={common.copy_link} text={linkTo(briefing.id, scene, seal)} />
        <SealCheckButton key={seal} briefing={briefing.id} seal={seal} />
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!scenes && !error && <p className="quiet">{common.loading}</p>}
      {scenes && <SceneList scenes={scenes} open={scene} mayWrite={false} />}
      {own && scenes && scenes.length > 0 && (
        <FilesSection briefing={briefing.id} seal={own.id} scenes={scenes.length} />
      )}
      {own && <DifferencesSection key={own.id} briefing={briefing} seal={own} mayWrite={false} />}
    </section>
  )
}
