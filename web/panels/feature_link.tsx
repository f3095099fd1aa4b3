import type { LayerId } from '../../geo/layers/catalogue.ts'
import { useFeature } from '../state/api/queries.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage } from '../words/use_words.ts'
import { featureName } from './feature_name.ts'

interface FeatureLinkProps {
  readonly layer: LayerId
  readonly id: string
}

/** Another feature by its name, which selects it; by its id where it is not there. */
export function FeatureLink({ layer, id }: FeatureLinkProps) {
  const language = useLanguage()
  const { data: feature, isError } = useFeature(layer, id)
  if (isError) return <span className="code">{id}</span>
  return (
    <button type="button" className="feature_link" onClick={() => selectFeature({ layer, id })}>
      {feature ? featureName(feature, language) : id}
    </button>
  )
}
