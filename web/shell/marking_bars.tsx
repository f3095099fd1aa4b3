import { fill } from '../../geo/fill.ts'
import { highestMarking, type Marking } from '../../geo/markings.ts'
import { useListedMarkings } from '../state/api/use_listed_markings.ts'
import { live } from '../state/live.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { markingWords } from './marking_words.ts'
import './marking_bars.css'

/** The highest marking of what is on the screen, at its very top and its very bottom. */
export function MarkingBars() {
  const words = useWords(markingWords)
  const language = useLanguage()
  const marking = useMarkingInView()
  const title = marking?.[language] ?? ''
  const shared = { 'data-open': marking?.open ?? true, title: words.help }
  return (
    <>
      <section className="marking_bar marking_bar_top" aria-label={words.marking} {...shared}>
        <span className="only_spoken">{fill(words.highest, { title })}</span>
        <span aria-hidden="true">{title}</span>
      </section>
      <div className="marking_bar marking_bar_bottom" aria-hidden="true" {...shared}>
        {title}
      </div>
    </>
  )
}

/** The highest marking of what the screen shows; undefined before the scheme is known. */
export function useMarkingInView(): Marking | undefined {
  const scheme = useStore(session, ({ me }) => me?.markings ?? none)
  const drawn = useStore(live, ({ markings }) => markings)
  const listed = useListedMarkings()
  return highestMarking(scheme, [...drawn, ...listed.split(',').filter((code) => code !== '')])
}

const none: readonly Marking[] = []
