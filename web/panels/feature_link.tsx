import type { LayerId } from '../../geo/layers/catalogue.ts'
import { useFeature } from '../state/api/queries.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage } from '../words/use_words.ts'
import { featureName } from './feature_name.ts'

interface FeatureLinkProps {
  readonly layer: LayerId
  readonly id: string
  /** Besides, where it stands in a window over the map. */
  readonly onPress?: () => void
}

/** Another feature by its name, which selects it; by its id where it is not there. */
export function FeatureLink({ layer, id, onPress }: FeatureLinkProps) {
  const language = useLanguage()
  const { data: feature, isError } = useFeature(layer, id)
  if (isError) return <span className="code">{id}</span>
  return (
    <button
      type="button"
      className="feature_link"
      onClick={() => {
        selectFeature({ layer, id })
        onPress?.()
      }}
    >
      {feature ? featureName(feature, language) : id}
    </button>
  )
}
