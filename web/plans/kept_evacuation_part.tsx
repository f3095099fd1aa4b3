import { changedSinceKept, outcomeOf, sayOutcome } from '../../geo/evacuation/kept_evacuation.ts'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { linesApart } from '../../geo/plans/lines_apart.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import { keptWords } from '../evacuation/kept_words.ts'
import { nameOf } from '../evacuation/names.ts'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { useEvacuation } from '../state/api/evacuation.ts'
import {
  type KeptEvacuation,
  plannedFrom,
  useKeptEvacuations,
} from '../state/api/kept_evacuations.ts'
import { reopenEvacuation } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'

/** Who goes to which shelter, as it was kept with a plan: the last that was kept, and those before. */
export function KeptEvacuationPart({ plan }: { readonly plan: Plan }) {
  const words = useWords(keptWords)
  const language = useLanguage()
  const { data, error, refetch } = useKeptEvacuations(plan.id)
  const [last, ...earlier] = data ?? []
  return (
    <section className="plan_evacuation" aria-labelledby="plan_evacuation">
      <h3 className="part_head" id="plan_evacuation">
        {words.title}
      </h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && last === undefined && <p className="quiet">{words.none}</p>}
      {last && <LastKept key={last.id} kept={last} plan={plan} />}
      {earlier.length > 0 && (
        <>
          <p className="quiet">{words.before}</p>
          <ul className="feature_rows">
            {earlier.map((kept) => (
              <li key={kept.id}>
                <button type="button" onClick={() => reopenEvacuation(plannedFrom(kept))}>
                  {fill(words.before_line, {
                    ...{ moment: writeDate(kept.keptAt, language, 'minute'), post: kept.post },
                    outcome: sayOutcome(kept.outcome, language) ?? '',
                  })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function LastKept({ kept, plan }: { readonly kept: KeptEvacuation; readonly plan: Plan }) {
  const words = useWords(keptWords)
  const language = useLanguage()
  const { post, keptAt, outcome } = kept
  const apart = linesApart(plan.entries, outcome)
  const write = (count: number | null) =>
    count === null ? words.none_there : writeNumber(count, language)
  return (
    <>
      <p>{sayOutcome(outcome, language)}</p>
      <p className="quiet">
        {fill(words.by, { post, moment: writeDate(keptAt, language, 'minute') })}
      </p>
      <SinceThen kept={kept} />
      {apart.length === 0 ? (
        <p className="quiet">{words.lines_agree}</p>
      ) : (
        <>
          <p>{words.lines_differ}</p>
          <ul>
            {apart.map((one) => (
              <li key={one.id}>
                {fill(words.line_differs, {
                  ...{ place: nameOf(one, language) },
                  ...{ line: write(one.line), kept: write(one.kept) },
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Button onPress={() => reopenEvacuation(plannedFrom(kept))}>{words.open}</Button>
      </p>
    </>
  )
}

/** Whether the same comes of it by what is known at the shown moment; else what is another by now. */
function SinceThen({ kept }: { readonly kept: KeptEvacuation }) {
  const words = useWords(keptWords)
  const language = useLanguage()
  const { data: now, error, refetch } = useEvacuation(plannedFrom(kept))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (now === undefined) return null
  const changed = changedSinceKept(kept.outcome, outcomeOf(now))
  const refused = now.refused.length
  if (changed.length === 0 && refused === 0) return <p className="quiet">{words.same}</p>
  const write = (count: number | null) =>
    count === null ? words.none_there : writeNumber(count, language)
  return (
    <>
      <p>{words.changed}</p>
      <ul>
        {refused > 0 && <li>{fill(words.refused, { count: write(refused) })}</li>}
        {changed.map(({ what, kept: was, now: is, ...place }) => (
          <li key={`${what} ${place.id}`}>
            {fill(words[what], {
              ...{ place: nameOf(place, language), kept: write(was), now: write(is) },
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
