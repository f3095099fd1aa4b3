import { useQueries } from '@tanstack/react-query'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { indicatorsLayer } from '../../geo/layers/indicators/layer.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Icon } from '../kit/icon.tsx'
import { featuresQuery } from '../state/api/queries.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import {
  type Definition,
  mapDefinitions,
  tableDefinitions,
  unitLayer,
} from '../state/definitions.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { Failure } from './failure.tsx'
import { FeatureRows } from './feature_rows.tsx'

/** The unit is itself; its figures and its plan stand above. */
const shownElsewhere = new Set<LayerId>([
  ...([unitLayer, indicatorsLayer.id, 'readiness_needs', 'duty_shifts'] as const),
])

const layersWithin = [...mapDefinitions.toReversed(), ...tableDefinitions].filter(
  ({ id }) => !shownElsewhere.has(id),
)

/** What lies in a unit or speaks of it, layer by layer, what has no position among it. */
export function UnitContents({ unit }: { readonly unit: string }) {
  const words = useWords(detailsWords)
  const signedIn = useSignedIn()
  const moment = useShownMoment()
  const answers = useQueries({
    queries: layersWithin.map(({ id }) => ({
      ...featuresQuery(id, { unit_code: unit }, moment),
      enabled: signedIn,
    })),
  })
  const failed = answers.find((answer) => answer.isError)
  const waiting = answers.some((answer) => answer.isPending)
  const empty = !waiting && answers.every((answer) => answer.data?.length === 0)
  return (
    <section className="unit_contents" aria-busy={waiting}>
      <h3 className="part_head">{words.here}</h3>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {empty && <p className="quiet">{words.nothing_here}</p>}
      {layersWithin.map((definition, at) => {
        const features = answers[at]?.data ?? []
        return features.length === 0 ? null : (
          <details key={definition.id} className="unit_layer">
            <LayerSummary
              definition={definition}
              count={features.length}
              unlocated={
                definition.geometry === 'none'
                  ? 0
                  : features.filter(({ bounds }) => bounds === null).length
              }
            />
            <FeatureRows layer={definition.id} features={features} />
          </details>
        )
      })}
    </section>
  )
}

interface LayerSummaryProps {
  readonly definition: Definition
  readonly count: number
  readonly unlocated: number
}

function LayerSummary({ definition, count, unlocated }: LayerSummaryProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  return (
    <summary>
      <Icon name="chevron_right" size={14} />
      <span className="unit_layer_title">
        {definition.title[language]}
        {unlocated > 0 && (
          <span className="quiet">
            {fill(words.without_place, { count: writeNumber(unlocated, language) })}
          </span>
        )}
      </span>
      <span className="count">{writeNumber(count, language)}</span>
    </summary>
  )
}
