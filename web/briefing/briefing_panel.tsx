import { findByShortId } from '../../geo/briefing/short_id.ts'
import { detailsWords } from '../panels/details_words.ts'
import { useBriefings } from '../state/api/briefings.ts'
import { closeBriefings, nameBriefing } from '../state/briefing.ts'
import type { OpenBriefing } from '../state/screen.ts'
import { useWords } from '../words/use_words.ts'
import { BriefingDesk } from './briefing_desk.tsx'
import { BriefingList } from './briefing_list.tsx'
import { BriefingNav } from './briefing_nav.tsx'
import { briefingWords } from './briefing_words.ts'
import { leaveSeal } from './seals/leave_seal.ts'
import { SealedDesk } from './seals/sealed_desk.tsx'
import './briefing.css'

/** Briefings beside the map: which there are, or one of them with its scenes. */
export default function BriefingPanel({ open }: { readonly open: OpenBriefing }) {
  const words = useWords(briefingWords)
  const details = useWords(detailsWords)
  const { data } = useBriefings(open.briefing)
  const briefing = open.briefing === null ? undefined : findByShortId(data ?? [], open.briefing)
  const isGone = open.briefing !== null && data !== undefined && briefing === undefined
  const back = () => {
    if (open.seal !== null) leaveSeal()
    nameBriefing({ briefing: null, scene: null, toOpen: false })
  }
  const isList = open.briefing === null
  return (
    <article className="briefing" aria-label={words.title}>
      {isList ? (
        <BriefingNav to={details.back} onBack={closeBriefings} />
      ) : (
        <BriefingNav to={words.all} onBack={back} />
      )}
      {isGone && <p role="alert">{words.gone}</p>}
      {briefing ? (
        open.seal === null ? (
          <BriefingDesk briefing={briefing} scene={open.scene} />
        ) : (
          <SealedDesk briefing={briefing} seal={open.seal} scene={open.scene} />
        )
      ) : (
        (isList || isGone) && <AllBriefings />
      )}
    </article>
  )
}

function AllBriefings() {
  const { data, error, refetch } = useBriefings()
  return <BriefingList briefings={data} error={error} onRetry={() => void refetch()} />
}
