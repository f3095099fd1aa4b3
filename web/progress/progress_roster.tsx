import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { tasksDone, type UnitProgress } from '../../geo/plans/progress.ts'
import type { PeopleDone } from '../../geo/plans/task.ts'
import { Failure } from '../panels/failure.tsx'
import { useProgress } from '../state/api/progress.ts'
import { pickFeatures } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ProgressSign } from './progress_sign.tsx'
import { progressWords } from './progress_words.ts'
import { unitName } from './say_progress.ts'
import './progress.css'

/** The units that have a plan in action, with the numbers of the map. */
export default function ProgressRoster() {
  const words = useWords(progressWords)
  const { data, error, refetch } = useProgress()
  const heads = [words.unit, words.done, words.late, words.evacuated, words.sheltered]
  return (
    <section className="progress_part" aria-labelledby="plans_in_action">
      <h3 className="part_head" id="plans_in_action">
        {words.title}
      </h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <table className="progress_table" aria-labelledby="plans_in_action">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((unit) => (
              <Row key={unit.unit_code} unit={unit} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ unit }: { readonly unit: UnitProgress }) {
  const language = useLanguage()
  const words = useWords(progressWords)
  const write = (count: number) => writeNumber(count, language)
  const { done, of } = tasksDone(unit)
  const name = unitName(unit, language)
  // As a press on the sign does: of several plans one is chosen.
  const open = () =>
    pickFeatures(unit.plans.map(({ plan_id }) => ({ layer: 'plans', id: plan_id })))
  return (
    <tr>
      <th scope="row">
        <button type="button" aria-label={fill(words.open_plan, { unit: name })} onClick={open}>
          <ProgressSign sums={unit} />
          <span className="unit_name">{name}</span>
        </button>
      </th>
      <td>{of === 0 ? '?' : fill(words.of, { done: write(done), of: write(of) })}</td>
      <td className={unit.late > 0 ? 'is_late' : ''}>{write(unit.late)}</td>
      <td>
        <People people={unit.evacuated} />
      </td>
      <td>
        <People people={unit.sheltered} />
      </td>
    </tr>
  )
}

function People({ people: { done, planned, unsaid } }: { readonly people: PeopleDone }) {
  const language = useLanguage()
  const words = useWords(progressWords)
  if (planned === 0 && done === 0) return words.none
  const write = (count: number) => writeNumber(count, language)
  return (
    <>
      {fill(words.of, { done: write(done), of: write(planned) })}
      {unsaid > 0 && <span className="quiet">{fill(words.unsaid, { count: write(unsaid) })}</span>}
    </>
  )
}
