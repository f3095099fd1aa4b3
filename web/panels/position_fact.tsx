import { formatPosition } from '../../geo/measures/format_position.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { numberFrom } from '../state/api/read_json.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

/** Where a point is, in the way of writing the user has chosen, no finer than it is known. */
export function PositionFact({ feature }: { readonly feature: ShapedFeature }) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const system = useStore(screen, (state) => state.positionSystem)
  const { geometry, properties } = feature
  if (geometry?.type !== 'Point') return null
  const [lon, lat] = geometry.coordinates
  if (lon === undefined || lat === undefined) return null
  const written = formatPosition([lon, lat], system, language, worthOf(properties.accuracy_m))
  if (!written.ok) return null
  return (
    <div>
      <dt>{words.position}</dt>
      <dd>{written.value}</dd>
    </div>
  )
}

/** The power of ten of metres below an accuracy: digits finer than that would only pretend. */
function worthOf(accuracy: unknown): number {
  const metres = numberFrom(accuracy)
  return metres === null || metres < 1 ? 1 : 10 ** Math.floor(Math.log10(metres))
}
