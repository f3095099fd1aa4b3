import { fill } from '../../geo/fill.ts'
import { sayPillar } from '../../geo/layers/readiness_needs/say_pillar.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { codesOf } from '../../geo/words.ts'
import { useTicking } from '../age/use_ticking.ts'
import { AddButton } from '../editing/add_button.tsx'
import { Failure } from '../panels/failure.tsx'
import { type UnitReadinessDown, useUnitReadiness } from '../state/api/readiness.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { DutyList } from './duty_list.tsx'
import { NeedRow } from './need_row.tsx'
import { LevelMark, ReadinessSign } from './readiness_sign.tsx'
import { readinessWords } from './readiness_words.ts'
import { sayLevel } from './say_level.ts'
import './readiness.css'

/** How ready a unit is, in words down to each item, its last report and what is missing of it. */
export function UnitReadiness({ unit }: { readonly unit: string }) {
  const language = useLanguage()
  const words = useWords(readinessWords)
  const { data, error, refetch } = useUnitReadiness(unit)
  return (
    <section className="unit_readiness" aria-busy={!data && !error}>
      <h3 className="part_head">{words.title}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="quiet">{words.loading}</p>}
      {data && (
        <>
          <p className="readiness_sum">
            <ReadinessSign levels={data.pillars.map(({ level }) => level)} size={40} />
            <span>
              <strong>{sayLevel(data, language)}</strong>
              {data.items > 0 && (
                <span className="quiet">
                  {fill(words.known, { known: data.known, items: data.items })}
                </span>
              )}
            </span>
          </p>
          <ul className="pillars">
            {codesOf(pillar).map((code) => (
              <PillarPart key={code} code={code} readiness={data} />
            ))}
          </ul>
          <AddButton layer="readiness_needs" given={{ unit_code: unit, owning_unit: unit }} />
          <DutyList unit={unit} duty={data.duty} />
        </>
      )}
    </section>
  )
}

interface PillarPartProps {
  readonly code: keyof typeof pillar
  readonly readiness: UnitReadinessDown
}

function PillarPart({ code, readiness }: PillarPartProps) {
  const language = useLanguage()
  const ticking = useTicking()
  // Of what is shown of the past, how old it was then.
  const now = new Date(useShownMoment().trueAt ?? ticking)
  const score = readiness.pillars.find((part) => part.pillar === code)
  const needs = readiness.needs.filter((need) => need.pillar === code)
  if (score === undefined) return null
  const items = needs.map(({ name, measureUnit, missing, countedAt }) => ({
    ...{ name: name[language], measureUnit: measureUnit[language], missing, countedAt },
  }))
  return (
    <li className="pillar" data-pillar={code}>
      <p className="pillar_words">
        <LevelMark level={score.level} />
        <span>{keepNamesWhole(sayPillar({ pillar: code, score, items }, now, language))}</span>
      </p>
      {needs.length > 0 && (
        <ul className="needs">
          {needs.map((need) => (
            <NeedRow key={need.id} need={need} now={now} />
          ))}
        </ul>
      )}
    </li>
  )
}
