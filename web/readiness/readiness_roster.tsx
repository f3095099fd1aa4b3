import { fill } from '../../geo/fill.ts'
import { Failure } from '../panels/failure.tsx'
import { unitLayer } from '../state/definitions.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ReadinessSign } from './readiness_sign.tsx'
import { readinessWords } from './readiness_words.ts'
import { sayLevel } from './say_level.ts'
import { useShownReadiness } from './use_readiness_map.ts'
import './readiness.css'

/** The units that have a plan, each with its sign and level; a press explains it. */
export function ReadinessRoster() {
  const language = useLanguage()
  const words = useWords(readinessWords)
  const { data, error, refetch } = useShownReadiness()
  return (
    <section className="readiness_roster" aria-busy={!data && !error}>
      <h3 className="part_head">{words.title}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ul>
        {data?.map((unit) => (
          <li key={unit.unit}>
            <button
              type="button"
              onClick={() => selectFeature({ layer: unitLayer, id: unit.unit })}
            >
              <ReadinessSign levels={unit.pillars.map(({ level }) => level)} />
              <span className="unit_name">{unit.name[language]}</span>
              <span className="readiness_level">
                {sayLevel(unit, language)}
                <span className="quiet">
                  {fill(words.known, { known: unit.known, items: unit.items })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
