import { type ProgressState, progressState } from '../../geo/plans/progress.ts'
import type { TaskSums } from '../../geo/plans/task.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { useProgress } from '../state/api/progress.ts'
import { progressSigns } from '../state/progress_signs.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ProgressSign } from './progress_sign.tsx'
import { progressStateWords, progressWords } from './progress_words.ts'
import './progress.css'

/** What stands in the key as an example of each. */
const examples: readonly (readonly [ProgressState, Pick<TaskSums, 'states' | 'late'>])[] = [
  ['late', { late: 1, states: { waiting: 2, doing: 0, done: 3, dropped: 0 } }],
  ['on_time', { late: 0, states: { waiting: 2, doing: 0, done: 3, dropped: 0 } }],
  ['all_done', { late: 0, states: { waiting: 0, doing: 0, done: 5, dropped: 0 } }],
  ['unknown', { late: 0, states: { waiting: 0, doing: 0, done: 0, dropped: 0 } }],
]

/** What the rings on the map mean, and how many units have which. */
export default function ProgressLegend() {
  const language = useLanguage()
  const words = useWords(progressWords)
  const shown = useStore(progressSigns, (state) => state.shown)
  const { data } = useProgress()
  const countOf = (state: ProgressState) =>
    data ? data.filter((unit) => progressState(unit) === state).length : '–'
  return (
    <section className="colouring_legend progress_legend" aria-label={words.key}>
      <h3>{words.title}</h3>
      <ul className="class_list">
        {examples.map(([state, sums]) => (
          <li key={state}>
            <ProgressSign sums={sums} size={26} />
            {progressStateWords[state][language]}
            <span className="count">{countOf(state)}</span>
          </li>
        ))}
      </ul>
      <p>{words.ring}</p>
      <CheckBox checked={shown} onChange={(next) => progressSigns.set({ shown: next })}>
        {words.on_map}
      </CheckBox>
    </section>
  )
}
