import { fill } from '../../geo/fill.ts'
import { cadenceHoursOfFeature } from '../../geo/layers/cadence.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { confidence } from '../../geo/provenance.ts'
import { wordFor } from '../../geo/words.ts'
import { useTicking } from '../age/use_ticking.ts'
import type { Feature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import type { Definition } from '../state/definitions.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { MomentAndAge } from './moment_and_age.tsx'
import { SourceLink } from './source_link.tsx'

interface SourceBlockProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** Where the statement comes from, when it was true, since when we know it, how sure it is. */
export function SourceBlock({ definition, feature }: SourceBlockProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { properties } = feature
  const ticking = useTicking()
  const now = useShownMoment().trueAt ?? ticking
  const accuracy = numberFrom(properties.accuracy_m)
  const knownAt = textFrom(properties.known_at)
  const from = textFrom(properties.valid_from)
  const until = textFrom(properties.valid_to)
  const validity = [
    from && fill(words.from, { from: writeDate(from, language) }),
    until && fill(words.until, { until: writeDate(until, language) }),
  ].filter(Boolean)
  return (
    <section className="source_block">
      <h3 className="part_head">{words.source}</h3>
      <p className="source_name">
        <SourceLink
          source={textFrom(properties.source)}
          address={textFrom(properties.source_url)}
        />
      </p>
      <dl>
        <div>
          <dt>{words.as_of}</dt>
          <dd>
            <MomentAndAge
              moment={textFrom(properties.as_of)}
              precision={properties.as_of_precision}
              cadenceHours={cadenceHoursOfFeature(definition, properties, new Date(now))}
            />
          </dd>
        </div>
        <div>
          <dt>{words.confidence}</dt>
          <dd>{wordFor(confidence, String(properties.confidence), language)}</dd>
        </div>
        {accuracy !== null && feature.bounds && (
          <div>
            <dt>{words.accuracy}</dt>
            <dd>± {writeLength(accuracy, language)}</dd>
          </div>
        )}
        {validity.length > 0 && (
          <div>
            <dt>{words.validity}</dt>
            <dd>{validity.join(' ')}</dd>
          </div>
        )}
        {knownAt !== null && (
          <div>
            <dt>{words.known_at}</dt>
            <dd>{writeDate(knownAt, language, 'minute')}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
