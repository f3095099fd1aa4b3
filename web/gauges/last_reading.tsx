import { fill } from '../../geo/fill.ts'
import { cadenceHoursOf } from '../../geo/layers/cadence.ts'
import { gaugeReadingsLayer } from '../../geo/layers/gauge_readings/layer.ts'
import { alarmReached, gaugeUnit } from '../../geo/layers/gauges/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import { wordFor } from '../../geo/words.ts'
import { Age } from '../age/age.tsx'
import { AddButton } from '../editing/add_button.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { gaugeWords } from './gauge_words.ts'
import './last_reading.css'

/** The last that was read at a station, how high that is and how old, and a way to say what it reads now. */
export function LastReading({ gauge }: { readonly gauge: ShapedFeature }) {
  const language = useLanguage()
  const words = useWords(gaugeWords)
  const { last_reading, last_read_at, alarm_reached, measure_unit } = gauge.properties
  const value = numberFrom(last_reading)
  const readAt = textFrom(last_read_at)
  const unit = textFrom(measure_unit)
  const reached = textFrom(alarm_reached)
  const written = (figure: number) =>
    writeQuantity(figure, unit === null ? '' : wordFor(gaugeUnit, unit, language), language)
  const before = numberFrom(gauge.properties.reading_before)
  const beforeAt = textFrom(gauge.properties.read_before_at)
  const hasJumped = gauge.properties.reading_course === 'jumped'
  return (
    <section className="last_reading">
      <h3 className="part_head">{words.title}</h3>
      {value === null || readAt === null ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <p className="last_reading_said" data-reached={reached ?? 'unknown'}>
          <strong>{written(value)}</strong>
          <span>
            {reached === null ? words.no_alarms : wordFor(alarmReached, reached, language)}
          </span>
          <Age moment={readAt} cadenceHours={cadenceHoursOf(gaugeReadingsLayer)} />
        </p>
      )}
      {before !== null && beforeAt !== null && (
        <p className="quiet">
          {fill(words.before, {
            value: written(before),
            moment: writeDate(beforeAt, language, 'minute'),
          })}
        </p>
      )}
      {hasJumped && <p className="last_reading_jumped">{words.jumped}</p>}
      <AddButton layer="gauge_readings" given={{ gauge_id: gauge.id }} />
    </section>
  )
}
