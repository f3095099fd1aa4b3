import { lazy, Suspense, useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import { gaugesLayer } from '../../geo/layers/gauges/layer.ts'
import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { riskZonesLayer } from '../../geo/layers/risk_zones/layer.ts'
import { desks } from '../desk/desks.ts'
import { LastReading } from '../gauges/last_reading.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { FeatureRef } from '../map/map_view.ts'
import { isClosable } from '../proposals/closable.ts'
import { UnitReadiness } from '../readiness/unit_readiness.tsx'
import { announce } from '../state/announce.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { useFeature } from '../state/api/queries.ts'
import { definitionOf, unitLayer } from '../state/definitions.ts'
import { evacuation } from '../state/evacuation.ts'
import { isHazardArea } from '../state/hazard.ts'
import { openTable } from '../state/open_table.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { Facts } from './facts.tsx'
import { Failure } from './failure.tsx'
import { FeatureHead } from './feature_head.tsx'
import { bothNames, featureName } from './feature_name.ts'
import { FeatureNotes } from './feature_notes.tsx'
import { SourceBlock } from './source_block.tsx'
import { StatementTables } from './statement_tables.tsx'
import { ToldOf } from './told_of.tsx'
import { UnitContents } from './unit_contents.tsx'
import { UnitFigures } from './unit_figures.tsx'
import './details.css'

// Most of what is looked at has none.
const Photos = lazy(() => import('./photos.tsx'))
const OpenEvacuation = lazy(() => import('../evacuation/open_evacuation.tsx'))
const OpenReport = lazy(() => import('../report/open_report.tsx'))
const UnitProposals = lazy(() => import('../proposals/unit_proposals.tsx'))
const Closings = lazy(() => import('../proposals/closings.tsx'))
const UnitPlans = lazy(() => import('../plans/unit_plans.tsx'))
const ZoneExposure = lazy(() => import('../exposure/zone_exposure.tsx'))

/** Everything known of the selected feature, made from its layer's definition. */
export function Details({ selected }: { readonly selected: FeatureRef }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const definition = definitionOf(selected.layer)
  const Desk = desks[selected.layer]
  const planned = useStore(evacuation, (state) => state.planned !== null)
  const { data: feature, error, refetch } = useFeature(selected.layer, selected.id)
  const name = feature && featureName(feature, language)
  useEffect(() => {
    if (name !== undefined) announce(fill(detailsWords.selected[language], { name }))
  }, [name, language])

  return (
    <article className="details" aria-busy={!feature && !error}>
      <nav className="details_nav">
        <Button tone="quiet" onPress={() => selectFeature(null)}>
          <Icon name="chevron_left" size={14} />
          {planned ? words.back_to_evacuation : words.back}
        </Button>
        <Button tone="quiet" onPress={() => openTable(selected.layer)}>
          <Icon name="table" size={14} />
          {words.whole_layer}
        </Button>
      </nav>
      {error instanceof ApiFailure && error.kind === 'not_found' ? (
        <p className="details_gone" role="alert">
          {fill(words.gone, { id: selected.id, layer: definition.title[language] })}
        </p>
      ) : (
        error && <Failure error={error} onRetry={() => void refetch()} />
      )}
      {!feature && !error && <p className="details_loading">{words.loading}</p>}
      {feature && (
        <>
          <FeatureHead definition={definition} feature={feature} />
          {Desk && (
            <Suspense fallback={<div aria-busy="true" />}>
              <Desk key={feature.id} feature={feature} />
            </Suspense>
          )}
          {selected.layer === gaugesLayer.id && <LastReading gauge={feature} />}
          <FeatureNotes definition={definition} feature={feature} />
          <Facts definition={definition} feature={feature} />
          <StatementTables definition={definition} feature={feature} />
          {selected.layer === riskZonesLayer.id && isHazardArea(feature.geometry) && (
            <Suspense>
              <ZoneExposure key={feature.id} zone={feature} area={feature.geometry} />
            </Suspense>
          )}
          {selected.layer === incidentsLayer.id && (
            <Suspense>
              <Photos key={feature.id} feature={feature} />
            </Suspense>
          )}
          {isClosable(selected.layer) && (
            <Suspense>
              <Closings feature={feature} layer={selected.layer} />
            </Suspense>
          )}
          {!Desk && <ToldOf definition={definition} id={feature.id} />}
          {selected.layer === unitLayer && (
            <>
              <UnitReadiness unit={feature.id} />
              <Suspense>
                <UnitProposals unit={feature.id} />
                <UnitPlans unit={feature.id} />
                <div className="unit_deeds">
                  <OpenReport unit={feature.id} />
                  <OpenEvacuation title={bothNames(feature)} unit={feature.id} />
                </div>
              </Suspense>
              <UnitFigures unit={feature.id} />
              <UnitContents unit={feature.id} />
            </>
          )}
          <SourceBlock definition={definition} feature={feature} />
        </>
      )}
    </article>
  )
}
