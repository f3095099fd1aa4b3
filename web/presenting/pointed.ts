import { useQuery } from '@tanstack/react-query'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { FeatureRef } from '../map/map_view.ts'
import type { ShownMoment } from '../map/moment.ts'
import type { Feature } from '../state/api/feature.ts'
import { featureQuery } from '../state/api/queries.ts'
import { screen } from '../state/screen.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'

/** What a showing can tell of things without a network, as it was when the showing began. */
const pointed = new Map<string, Feature>()

const keyOf = (layer: LayerId, id: string, { trueAt, knownAt }: ShownMoment) =>
  `${layer}/${id}/${trueAt}/${knownAt}`

export function keepPointed(layer: LayerId, moment: ShownMoment, feature: Feature): void {
  pointed.set(keyOf(layer, feature.id, moment), feature)
}

export function forgetPointed(): void {
  pointed.clear()
}

/** Is never asked for. */
const nothing: FeatureRef = { layer: 'units', id: '' }

/** A thing that somebody points at: as the server tells it, or as it is carried where that is silent. */
export function usePointed(of: FeatureRef | null) {
  const moment = useShownMoment()
  const { layer, id } = of ?? nothing
  const asked = useQuery({ ...featureQuery(layer, id, moment), enabled: of !== null })
  return { ...asked, feature: asked.data ?? pointed.get(keyOf(layer, id, moment)) }
}

/** Where that lies, in degrees; null while nothing is pointed at, or where its place is not known. */
export function usePointedBounds(): BoundingBox | null {
  const selected = useStore(screen, (state) => state.selected)
  const { feature } = usePointed(selected)
  return selected && (feature?.bounds ?? null)
}
