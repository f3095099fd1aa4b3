import { propertyValue } from '../../geo/layers/described_properties.ts'
import { indicatorsLayer } from '../../geo/layers/indicators/layer.ts'
import { bound, indicator } from '../../geo/layers/indicators/vocabulary.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import type { Feature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { Failure } from './failure.tsx'

/** The indicators of a unit, each as its source gives it; a press shows the source. */
export function UnitFigures({ unit }: { readonly unit: string }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { data, error, refetch } = useFeatures(indicatorsLayer.id, { unit_code: unit })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined || data.length === 0) return null
  return (
    <section>
      <h3 className="part_head">{words.figures_here}</h3>
      <ul>
        {data.map((figure) => (
          <li key={figure.id} className="unit_figure">
            <button
              type="button"
              onClick={() => selectFeature({ layer: indicatorsLayer.id, id: figure.id })}
            >
              <span>{wordFor(indicator, String(figure.properties.indicator), language)}</span>
              <strong className="unit_figure_value">
                {figureText(figure, language) ?? words.unknown}
              </strong>
              <span className="quiet">{periodOf(figure, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function periodOf({ properties }: Feature, language: Language): string {
  const period = textFrom(propertyValue(`period_${language}`, properties))
  return [period, textFrom(properties.source)].filter(Boolean).join(' · ')
}

/** The number with its unit and how the source bounds it; where there is none, what it says. */
function figureText({ properties }: Feature, language: Language): string | null {
  const value = numberFrom(properties.value)
  if (value === null) return textFrom(propertyValue(`text_${language}`, properties))
  const unit = textFrom(propertyValue(`measure_unit_${language}`, properties)) ?? ''
  const written = writeQuantity(value, unit, language, 3).trim()
  const limit = String(properties.bound)
  return limit === 'exact' ? written : `${wordFor(bound, limit, language).toLowerCase()} ${written}`
}
