import { boundOfLevel } from '../../geo/colouring/readiness_shades.ts'
import { pillar, readinessLevel } from '../../geo/layers/readiness_needs/vocabulary.ts'
import type { ReadinessLevel } from '../../geo/measures/readiness_score.ts'
import { codesOf } from '../../geo/words.ts'
import { ColouringLegend } from '../legend/colouring_legend.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { LevelMark, ReadinessSign } from './readiness_sign.tsx'
import { readinessWords } from './readiness_words.ts'
import { useReadinessOnMap, useShownReadiness } from './use_readiness_map.ts'
import './readiness.css'

/** What the levels and the quarters of the sign mean, and how many units have which. */
export function ReadinessLegend() {
  const language = useLanguage()
  const words = useWords(readinessWords)
  const { data } = useShownReadiness()
  useReadinessOnMap(data)
  const count = (level: ReadinessLevel) =>
    data ? data.filter((unit) => unit.level === level).length : '–'
  return (
    <ColouringLegend label={words.colouring} title={words.colour_by} stop={words.stop}>
      <ul className="class_list">
        {codesOf(readinessLevel)
          .filter((level) => level !== 'no_plan')
          .map((level) => (
            <li key={level}>
              <LevelMark level={level} />
              {[readinessLevel[level][language], boundOfLevel(level, language)]
                .filter(Boolean)
                .join(', ')}
              <span className="count">{count(level)}</span>
            </li>
          ))}
        <li>
          <LevelMark level="no_plan" />
          {words.nothing_needed}
        </li>
      </ul>
      <div className="sign_key">
        <ReadinessSign levels={['unknown', 'unknown', 'unknown', 'unknown']} size={36} />
        <ol>
          {codesOf(pillar).map((each) => (
            <li key={each}>{pillar[each][language]}</li>
          ))}
        </ol>
      </div>
      <p>{words.of_plan}</p>
    </ColouringLegend>
  )
}
