import type { DescribedProperty } from '../../geo/layers/described_properties.ts'
import { writeProperty } from '../../geo/layers/write_property.ts'
import { layerIdFrom } from '../state/definitions.ts'
import { useLanguage } from '../words/use_words.ts'
import { FeatureLink } from './feature_link.tsx'

/** What a property says; one that names another feature leads there. */
export function PropertyValue({ described }: { readonly described: DescribedProperty }) {
  const language = useLanguage()
  const { property, name, value, precision } = described
  if (property.kind === 'link' || property.kind === 'links') {
    const layer = layerIdFrom(property.to)
    const ids = (Array.isArray(value) ? value : [value]).map(String)
    if (layer !== null) {
      return (
        <>
          {ids.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <FeatureLink layer={layer} id={id} />
            </span>
          ))}
        </>
      )
    }
  }
  return <>{writeProperty(property, name, value, language, precision)}</>
}
