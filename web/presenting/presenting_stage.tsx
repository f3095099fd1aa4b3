import { useOpenScenes } from '../briefing/seals/use_open_scenes.ts'
import { useBriefings } from '../state/api/briefings.ts'
import { useSeals } from '../state/api/seals.ts'
import { stopPresenting } from '../state/presenting.ts'
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
  const briefings = useBriefings()
  const list = useOpenScenes(briefing, seal)
  const seals = useSeals(seal === null ? null : briefing)
  const own = useSame(seals.data?.find(({ id }) => id === seal))
  const scenes = useSame(list.data)
  const title = briefings.data?.find(({ id }) => id === briefing)?.name[language] ?? ''
  if (scenes !== undefined && scenes.length > 0) {
    const known = scenes.findIndex(({ id }) => id === begin)
    const from = known === -1 ? first : known
    return <Showing key={briefing} title={title} scenes={scenes} first={from} seal={own} />
  }
  return (
    <Waiting
      text={scenes ? words.no_scenes : list.error ? words.failed : words.loading}
      isBusy={!scenes && !list.error}
    />
  )
}

/** Nothing to show yet: the one key that does something leads back. */
function Waiting({ text, isBusy }: { readonly text: string; readonly isBusy: boolean }) {
  useShowKeys('', ({ kind }) => kind === 'end' && stopPresenting())
  return (
    <div className="show_waiting" role="status" aria-busy={isBusy}>
      <p>{text}</p>
    </div>
  )
}
