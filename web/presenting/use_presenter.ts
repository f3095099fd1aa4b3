import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '../../geo/words.ts'
import { saidIn } from '../briefing/said_in.ts'
import { sayMark } from '../briefing/seals/say_mark.ts'
import { sealWords } from '../briefing/seals/seal_words.ts'
import type { Scene } from '../state/api/briefings.ts'
import type { Seal } from '../state/api/seals.ts'
import { keptTie, type PresenterTie } from '../state/kept_showing.ts'
import { useLanguage } from '../words/use_words.ts'
import { presenterAddress } from './presenter_address.ts'
import { openLink, type PresenterLink, type ToldPresenter } from './presenter_link.ts'
import type { KeyDeed } from './show_keys.ts'
import type { ShowState } from './show_state.ts'

interface Shown {
  readonly briefing: string
  readonly seal: Seal | undefined
  readonly scenes: readonly Scene[]
  readonly state: ShowState
  readonly marking: ToldPresenter['marking']
}

interface Presenter extends PresenterTie {
  /** Opens the window, or brings it to the front. */
  readonly open: () => void
  /** The browser did not let it be opened. */
  readonly isBlocked: boolean
}

const newTie = (): PresenterTie => ({ channel: crypto.randomUUID(), begunAt: Date.now() })

function saySealed(seal: Seal, language: Language): string {
  const { by, hash } = sayMark(seal, language)
  return `${sealWords.sealed[language]}: ${by}, ${hash}`
}

/** The window of who speaks: it is told what is shown, and what it asks for is done here. */
export function usePresenter(shown: Shown, act: (deed: KeyDeed) => void): Presenter {
  const language = useLanguage()
  const [isBlocked, setBlocked] = useState(false)
  const [{ channel, begunAt }] = useState(() => keptTie() ?? newTie())
  const link = useRef<PresenterLink | null>(null)
  const { briefing, seal, scenes, state, marking } = shown
  const { at, isBlack, typed, refused } = state
  const tell = useCallback(() => {
    link.current?.send({
      ...{ kind: 'shows', language, marking, briefing, begunAt, at, isBlack },
      sealed: seal ? saySealed(seal, language) : null,
      ...{ typed, refused },
      scenes: scenes.map(({ id, name, notes }) => ({
        ...{ id, title: name[language], notes: saidIn(notes, language)?.words ?? null },
      })),
    })
  }, [language, marking, briefing, seal, begunAt, at, isBlack, typed, refused, scenes])
  const latest = useRef({ tell, act })
  latest.current = { tell, act }
  useEffect(() => {
    const own = openLink(channel, (message) => {
      if (message.kind === 'here') latest.current.tell()
      if (message.kind === 'asks') latest.current.act(message.act)
    })
    link.current = own
    const onHide = () => {
      own.send({ kind: 'gone' })
      // What is on its way out would still answer, and have its notes stay there.
      link.current = null
    }
    const onShow = () => {
      link.current = own
      latest.current.tell()
    }
    window.addEventListener('pagehide', onHide)
    window.addEventListener('pageshow', onShow)
    return () => {
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('pageshow', onShow)
      own.send({ kind: 'ended' })
      own.close()
      link.current = null
    }
  }, [channel])
  useEffect(tell, [tell])
  const open = useCallback(() => {
    const opened = window.open(
      presenterAddress(channel),
      `presenter-${channel}`,
      'popup,width=960,height=640',
    )
    setBlocked(opened === null)
    opened?.focus()
  }, [channel])
  return { open, isBlocked, channel, begunAt }
}
