import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { sumExposure } from '../../geo/exposure/sum_exposure.ts'
import type { Label } from '../../geo/words.ts'
import OpenEvacuation from '../evacuation/open_evacuation.tsx'
import type { HazardArea } from '../map/map_view.ts'
import { Failure } from '../panels/failure.tsx'
import { ApiFailure } from '../state/api/api_failure.ts'
import { useExposure } from '../state/api/exposure.ts'
import { useWords } from '../words/use_words.ts'
import { CountedList } from './counted_list.tsx'
import { exposureWords } from './exposure_words.ts'
import { FeatureCounts } from './feature_counts.tsx'
import { HazardLevelsPart } from './hazard_levels_part.tsx'
import { PeopleSum } from './people_sum.tsx'
import { UnitsTable } from './units_table.tsx'
import './exposure.css'

interface ExposurePartProps {
  readonly area: HazardArea
  readonly title: Label
  /** Which hazards are said to come over it, and how strong. */
  readonly stated: readonly StatedHazard[]
  readonly onStated: (stated: readonly StatedHazard[]) => void
}

/** Whom and what an area reaches: in all, then by unit. */
export default function ExposurePart({ area, title, stated, onStated }: ExposurePartProps) {
  const words = useWords(exposureWords)
  const { data: units, error, refetch } = useExposure(area)
  const total = units && sumExposure(units)
  return (
    <section className="exposure" aria-busy={!units && !error}>
      <h3 className="part_head">{words.title}</h3>
      <HazardLevelsPart stated={stated} onChange={onStated} />
      {isCrossing(error) ? (
        <p role="alert">{words.crosses}</p>
      ) : (
        error && <Failure error={error} onRetry={() => void refetch()} />
      )}
      {!units && !error && <p className="quiet">{words.loading}</p>}
      {units && total && (
        <>
          <PeopleSum units={units} total={total} />
          <CountedList counted={total.counted} />
          <FeatureCounts features={total.features} />
          <UnitsTable units={units} />
          <p className="quiet exposure_method">{words.method}</p>
          <OpenEvacuation title={title} area={area} />
        </>
      )}
    </section>
  )
}

/** The one rule that an area drawn near Viet Nam can break. */
const isCrossing = (error: unknown) =>
  error instanceof ApiFailure && error.code === 'refused_by_rule'
