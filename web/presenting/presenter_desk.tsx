import { type RefObject, useEffect, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeClock } from '../../geo/measures/write_clock.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useNow } from '../shell/use_now.ts'
import { useWords } from '../words/use_words.ts'
import type { PresenterAct, ToldPresenter } from './presenter_link.ts'
import { presenterWords, presentingWords } from './presenting_words.ts'
import { scrollHalf } from './scroll_half.ts'
import { ScrolledText } from './scrolled_text.tsx'
import type { WithoutTold } from './use_presenter_told.ts'
import { useShowKeys } from './use_show_keys.ts'
import { writeDuration } from './write_duration.ts'
import '../shell/marking_bars.css'
import './presenter.css'

interface PresenterDeskProps {
  /** Null where nothing is told: before the showing, after it, and while its window is gone. */
  readonly told: ToldPresenter | null
  readonly without: WithoutTold
  readonly ask: (act: PresenterAct) => void
}

/** What who speaks has before them: notes, what comes next, the time, and the way to any scene. */
export function PresenterDesk({ told, without, ask }: PresenterDeskProps) {
  const words = useWords(presenterWords)
  useEffect(() => {
    document.title = fill(words.title, { title: told?.briefing ?? '' })
  }, [words, told?.briefing])
  const notes = useRef<HTMLElement>(null)
  useShowKeys(told?.typed ?? '', (deed) => {
    if (deed.kind === 'scroll_up' || deed.kind === 'scroll_down') {
      scrollHalf(notes.current, deed.kind === 'scroll_up' ? -1 : 1)
    } else ask(deed)
  })
  if (told === null) {
    return (
      <main className="presenter presenter_empty">
        <p role="status">{words[without]}</p>
      </main>
    )
  }
  return (
    <main className="presenter" data-black={told.isBlack}>
      <Marking told={told} />
      <PresenterTimes begunAt={told.begunAt} />
      <Notes told={told} scrolls={notes} />
      <SceneList told={told} ask={ask} />
      <Deeds told={told} ask={ask} />
    </main>
  )
}

function Marking({ told: { marking } }: { readonly told: ToldPresenter }) {
  if (marking === null) return null
  return (
    <p className="marking_bar presenter_marking" data-open={marking.open}>
      {marking.title}
    </p>
  )
}

function PresenterTimes({ begunAt }: { readonly begunAt: number }) {
  const words = useWords(presenterWords)
  const now = useNow()
  return (
    <dl className="presenter_times">
      <div>
        <dt>{words.clock}</dt>
        <dd>{writeClock(new Date(now), 'local')}</dd>
      </div>
      <div>
        <dt>{words.since}</dt>
        <dd>{writeDuration(now - begunAt)}</dd>
      </div>
    </dl>
  )
}

interface NotesProps {
  readonly told: ToldPresenter
  readonly scrolls: RefObject<HTMLElement | null>
}

function Notes({ told, scrolls }: NotesProps) {
  const words = useWords(presenterWords)
  const showWords = useWords(presentingWords)
  const scene = told.scenes[told.at]
  const next = told.scenes[told.at + 1]
  return (
    <section className="presenter_notes" aria-live="polite">
      <p className="presenter_now">
        {words.now} {told.at + 1}/{told.scenes.length}
        {told.sealed !== null && <strong>{told.sealed}</strong>}
        {told.isBlack && <strong>{words.is_black}</strong>}
        {told.typed !== '' && <strong>{fill(showWords.typed, { typed: told.typed })}</strong>}
        {told.refused !== null && (
          <strong>
            {fill(showWords.no_such, {
              number: String(told.refused),
              of: String(told.scenes.length),
            })}
          </strong>
        )}
      </p>
      <h1>{scene?.title}</h1>
      <h2 className="only_spoken">{words.notes}</h2>
      <ScrolledText
        scrolls={scrolls}
        className="presenter_said"
        label={words.notes}
        text={scene?.notes ?? words.no_notes}
      />
      <p className="presenter_next">
        {next ? (
          <>
            {words.next}: <strong>{next.title}</strong>
          </>
        ) : (
          words.last
        )}
      </p>
    </section>
  )
}

type AskingProps = Pick<PresenterDeskProps, 'ask'> & { readonly told: ToldPresenter }

function SceneList({ told, ask }: AskingProps) {
  const words = useWords(presenterWords)
  return (
    <nav className="presenter_scenes" aria-label={words.scenes}>
      <ol>
        {told.scenes.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              aria-current={at === told.at ? 'step' : undefined}
              onClick={() => ask({ kind: 'go', to: at })}
            >
              <span>{at + 1}</span>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Deeds({ told, ask }: AskingProps) {
  const words = useWords(presentingWords)
  const { not_black } = useWords(presenterWords)
  return (
    <div className="presenter_deeds">
      <Button disabled={told.at === 0} onPress={() => ask({ kind: 'back' })}>
        <Icon name="chevron_left" />
        {words.back}
      </Button>
      <Button
        tone="solid"
        disabled={told.at === told.scenes.length - 1}
        onPress={() => ask({ kind: 'next' })}
      >
        {words.next}
        <Icon name="chevron_right" />
      </Button>
      <Button onPress={() => ask({ kind: 'black' })}>
        {told.isBlack ? not_black : words.black_screen}
      </Button>
      <Button tone="quiet" onPress={() => ask({ kind: 'end' })}>
        {words.end}
      </Button>
    </div>
  )
}
