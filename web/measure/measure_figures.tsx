import { writeArea } from '../../geo/measures/write_area.ts'
import { writeBearing } from '../../geo/measures/write_bearing.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import type { Language } from '../../geo/words.ts'
import type { Measurement } from '../map/map_view.ts'
import { useLanguage, useWords, wordsIn } from '../words/use_words.ts'
import { measureWords } from './measure_words.ts'

/** A measurement as a list of figures. */
export function MeasureFigures({ measurement }: { readonly measurement: Measurement }) {
  const language = useLanguage()
  const words = useWords(measureWords)
  const last = measurement.segments.at(-1)
  const length = writeLength(measurement.lengthMetres, language)
  return (
    <dl className="measure_figures">
      {measurement.tool === 'area' && (
        <div className="measure_main">
          <dt>{words.surface}</dt>
          <dd>{surface(measurement, language) ?? words.too_few}</dd>
        </div>
      )}
      <div className={measurement.tool === 'distance' ? 'measure_main' : undefined}>
        <dt>{measurement.tool === 'area' ? words.perimeter : words.total}</dt>
        <dd>{length}</dd>
      </div>
      {last && (
        <div>
          <dt>{words.last}</dt>
          <dd>
            {writeLength(last.lengthMetres, language)}
            {last.bearingDegrees !== null && ` · ${writeBearing(last.bearingDegrees)}`}
          </dd>
        </div>
      )}
    </dl>
  )
}

function surface({ areaSquareMetres }: Measurement, language: Language): string | null {
  return areaSquareMetres === null ? null : writeArea(areaSquareMetres, language)
}

/** The same in one sentence, to be said. */
export function spokenMeasure(measurement: Measurement, language: Language): string {
  const words = wordsIn(measureWords, language)
  const last = measurement.segments.at(-1)
  const area = surface(measurement, language)
  return [
    ...(area === null ? [] : [`${words.surface} ${area}`]),
    `${measurement.tool === 'area' ? words.perimeter : words.total} ${writeLength(measurement.lengthMetres, language)}`,
    ...(last === undefined || last.bearingDegrees === null
      ? []
      : [`${words.bearing} ${writeBearing(last.bearingDegrees)}`]),
  ].join(', ')
}
