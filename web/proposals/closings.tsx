import { AddButton } from '../editing/add_button.tsx'
import { Failure } from '../panels/failure.tsx'
import { FeatureRows } from '../panels/feature_rows.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { closedBy } from './closable.ts'
import { proposalWords } from './proposal_words.ts'

interface ClosingsProps {
  readonly layer: keyof typeof closedBy
  readonly feature: ShapedFeature
}

/** The decisions that close a shelter, a crossing, a facility or a road, and the way to decide one. */
export default function Closings({ layer, feature }: ClosingsProps) {
  const words = useWords(proposalWords)
  const { data, error, refetch } = useFeatures('decisions', { [closedBy[layer]]: feature.id })
  const isPast = useIsPast()
  const unit = textFrom(feature.properties.unit_code)
  const given = {
    ...{ kind: 'closing', [closedBy[layer]]: feature.id },
    ...(unit !== null && { unit_code: unit, owning_unit: unit }),
  }
  return (
    <section className="closings" aria-labelledby="closings" aria-busy={!data && !error}>
      <h3 className="part_head" id="closings">
        {words.closings}
      </h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{words.not_closed}</p>}
      {data && <FeatureRows layer="decisions" features={data} />}
      {!isPast && <AddButton layer="decisions" given={given} />}
    </section>
  )
}
