import { useEffect, useMemo, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { saidIn } from '../briefing/said_in.ts'
import { sceneState } from '../briefing/scene_state.ts'
import { sceneWords } from '../briefing/scene_words.ts'
import { useAskBeforeLeaving } from '../kit/use_ask_before_leaving.ts'
import { HoverTip } from '../shell/hover_tip.tsx'
import { useMarkingInView } from '../shell/marking_bars.tsx'
import type { Scene } from '../state/api/briefings.ts'
import { connection } from '../state/api/connection.ts'
import type { Seal } from '../state/api/seals.ts'
import { keepShowing } from '../state/kept_showing.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { PointedCard } from './pointed_card.tsx'
import { presentingWords } from './presenting_words.ts'
import { SceneText } from './scene_text.tsx'
import { ShowControls } from './show_controls.tsx'
import { ShowKey } from './show_key.tsx'
import { ShowNotes } from './show_notes.tsx'
import { onStageSize } from './stage_size.ts'
import { useCalloutsOf } from './use_callouts_of.ts'
import { useCarried } from './use_carried.ts'
import { useFullScreen } from './use_full_screen.ts'
import { useOwnFocus } from './use_own_focus.ts'
import { usePresenter } from './use_presenter.ts'
import { useSame } from './use_same.ts'
import { useShow } from './use_show.ts'
import { useShowKeys } from './use_show_keys.ts'

interface ShowingProps {
  readonly title: string
  readonly scenes: readonly Scene[]
  readonly first: number
  /** As it was sealed. */
  readonly seal: Seal | undefined
}

/** What is carried is in this page alone, and would not come again. */
const isCutOff = () => connection.get().silentSince !== null || !navigator.onLine

/** A briefing that is being shown. */
export function Showing({ title, scenes, first, seal }: ShowingProps) {
  const language = useLanguage()
  const words = useWords(presentingWords)
  const own = useRef<HTMLElement>(null)
  const { state, act, refit } = useShow(scenes, first, own)
  const scene = scenes[state.at]
  const marking = useMarkingInView()
  const isFull = useFullScreen()
  const ready = useCarried(scenes)
  const said = useSame(marking && { title: marking[language], open: marking.open }) ?? null
  const presenter = usePresenter({ briefing: title, seal, scenes, state, marking: said }, act)
  useOwnFocus(own)
  useShowKeys(state.typed, act)
  useAskBeforeLeaving(isCutOff)
  useCalloutsOf(scene)
  useEffect(() => onStageSize(refit), [refit])
  useEffect(() => {
    document.title = fill(words.showing, { title })
  }, [words, title])
  const shown = scene?.id
  const briefing = scene?.briefing
  const sealed = scene?.seal ?? null
  const { channel, begunAt } = presenter
  useEffect(() => {
    if (briefing !== undefined && shown !== undefined) {
      keepShowing({ briefing, seal: sealed, scene: shown }, { channel, begunAt })
    }
  }, [briefing, sealed, shown, channel, begunAt])
  const { problems: missing, charts } = useMemo(
    () => (scene?.view ? sceneState(scene.view) : { problems: [sceneWords.no_view], charts: [] }),
    [scene],
  )
  if (!scene) return null
  return (
    <>
      <section
        ref={own}
        className="show_text"
        data-short={saidIn(scene.text, language) === null && charts.length === 0}
        tabIndex={-1}
        aria-label={fill(words.showing, { title })}
      >
        <SceneText
          key={scene.id}
          scene={scene}
          missing={missing}
          charts={charts}
          seal={seal}
          at={state.at}
          of={scenes.length}
        />
      </section>
      <aside className="show" aria-label={words.controls}>
        <HoverTip />
        <PointedCard />
        <ShowKey />
        <ShowControls
          act={act}
          isFirst={state.at === 0}
          isLast={state.at === scenes.length - 1}
          isFull={isFull}
          onPresenter={presenter.open}
        >
          <ShowNotes state={state} ready={ready} isBlocked={presenter.isBlocked} />
        </ShowControls>
      </aside>
      {state.isBlack && (
        <button type="button" className="show_black" onClick={() => act({ kind: 'black' })}>
          <span className="only_spoken">{words.black}</span>
        </button>
      )}
    </>
  )
}
