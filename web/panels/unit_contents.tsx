import { useQueries } from '@tanstack/react-query'
import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { indicatorsLayer } from '../../geo/layers/indicators/layer.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { ShownMoment } from '../map/moment.ts'
import type { Feature, FeaturePage } from '../state/api/feature.ts'
import { featurePageQuery, featuresQuery } from '../state/api/queries.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import {
  type Definition,
  mapDefinitions,
  tableDefinitions,
  unitLayer,
} from '../state/definitions.ts'
import { setFilter } from '../state/filters.ts'
import { openTable } from '../state/open_table.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { Failure } from './failure.tsx'
import { FeatureRows } from './feature_rows.tsx'

/** The unit is itself; its figures and its plans stand above. */
const shownElsewhere = new Set<LayerId>([
  ...([unitLayer, indicatorsLayer.id, 'readiness_needs', 'duty_shifts'] as const),
  ...(['plans', 'plan_entries'] as const),
])

const layersWithin = [...mapDefinitions.toReversed(), ...tableDefinitions].filter(
  ({ id }) => !shownElsewhere.has(id),
)

/** What lies in a unit or speaks of it, layer by layer, what has no position among it. */
export function UnitContents({ unit }: { readonly unit: string }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const signedIn = useSignedIn()
  const moment = useShownMoment()
  const answers = useQueries({
    queries: layersWithin.map((definition) => ({
      ...queryOf(definition, unit, moment),
      enabled: signedIn,
    })),
  })
  const failed = answers.find((answer) => answer.isError)
  const waiting = answers.some((answer) => answer.isPending)
  const within = answers.map(({ data }) => contentsOf(data))
  const empty = !waiting && within.every(({ count }) => count === 0)
  return (
    <section className="unit_contents" aria-busy={waiting}>
      <h3 className="part_head">{words.here}</h3>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {empty && <p className="quiet">{words.nothing_here}</p>}
      {layersWithin.map((definition, at) => {
        const { features, count } = within[at] ?? nothing
        return count === 0 ? null : (
          <details key={definition.id} className="unit_layer">
            <LayerSummary
              definition={definition}
              count={count}
              unlocated={
                definition.geometry === 'none' || count > features.length
                  ? 0
                  : features.filter(({ bounds }) => bounds === null).length
              }
            />
            <FeatureRows layer={definition.id} features={features} />
            {count > features.length && (
              <Button
                onPress={() => {
                  setFilter(definition.id, 'unit_code', unit)
                  openTable(definition.id)
                }}
              >
                {fill(words.all_in_table, { count: writeNumber(count, language) })}
              </Button>
            )}
          </details>
        )
      })}
    </section>
  )
}

/** Of very many the newest; the table has all. */
const newestShown = 20

function queryOf(
  { id, many, newestBy }: Definition,
  unit: string,
  moment: ShownMoment,
): ReturnType<typeof featuresQuery> | ReturnType<typeof featurePageQuery> {
  const own = { unit_code: unit }
  if (!many) return featuresQuery(id, own, moment)
  return featurePageQuery(id, { ...own, sortby: `-${newestBy}` }, 0, newestShown, moment)
}

const nothing = { features: [], count: 0 }

function contentsOf(data: readonly Feature[] | FeaturePage | undefined) {
  if (data === undefined) return nothing
  if ('numberMatched' in data) return { features: data.features, count: data.numberMatched }
  return { features: data, count: data.length }
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
