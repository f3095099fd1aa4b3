import { useOpenScenes } from '../briefing/seals/use_open_scenes.ts'
import { Button } from '../kit/button.tsx'
import { useBriefings } from '../state/api/briefings.ts'
import { useHealth } from '../state/api/queries.ts'
import { useSeals } from '../state/api/seals.ts'
import { stopPresenting } from '../state/presenting.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'
import { Showing } from './showing.tsx'
import { useSame } from './use_same.ts'
import { useShowKeys } from './use_show_keys.ts'
import './presenting.css'
import './presenting_phone.css'

interface PresentingStageProps {
  readonly briefing: string
  readonly seal: string | null
  readonly first: number
  /** The id of the one it begins with instead, where it is there. */
  readonly begin: string | null
}

/** A briefing as the room sees it: what its scenes say, over the map, and nothing of the desk. */
export default function PresentingStage({ briefing, seal, first, begin }: PresentingStageProps) {
  const language = useLanguage()
  const words = useWords(presentingWords)
  const briefings = useBriefings(briefing)
  const list = useOpenScenes(briefing, seal)
  const seals = useSeals(seal === null ? null : briefing)
  const own = useSame(seals.data?.find(({ id }) => id === seal))
  const scenes = useSame(list.data)
  // A page that was loaded without a server: nothing that it carried is there any more.
  const isCutOff = useStore(session, ({ phase }) => phase === 'silent')
  const title = briefings.data?.find(({ id }) => id === briefing)?.name[language] ?? ''
  if (scenes !== undefined && scenes.length > 0) {
    const known = scenes.findIndex(({ id }) => id === begin)
    const from = known === -1 ? first : known
    return <Showing key={briefing} title={title} scenes={scenes} first={from} seal={own} />
  }
  if (scenes !== undefined) return <Waiting lines={[words.no_scenes]} isBusy={false} />
  if (isCutOff) return <Waiting lines={[words.cut_off, words.cut_off_kit]} isBusy={false} />
  if (list.error) return <Waiting lines={[words.failed]} isBusy={false} />
  return <Waiting lines={[words.loading]} isBusy={true} />
}

interface WaitingProps {
  readonly lines: readonly string[]
  readonly isBusy: boolean
}

/** Nothing to show yet: the one key that does something leads back, and a telephone has none. */
function Waiting({ lines, isBusy }: WaitingProps) {
  const words = useWords(presentingWords)
  useShowKeys('', ({ kind }) => kind === 'end' && stopPresenting())
  // No light of the desk is there, which would ask whether the server is there again.
  useHealth()
  return (
    <div className="show_waiting">
      <div role="status" aria-busy={isBusy}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {!isBusy && <Button onPress={() => stopPresenting()}>{words.end}</Button>}
    </div>
  )
}
