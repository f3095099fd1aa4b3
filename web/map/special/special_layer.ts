import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { FoundFeature } from '../features_at.ts'

export interface SpecialLook {
  readonly palette: Palette
  readonly opacity: number
  readonly selectedId: string | null
  readonly hoveredId: string | null
}

/** A layer that draws itself; what it shares with the others is only this. */
export interface SpecialLayer {
  /** The codes of the markings of what it draws in the view. */
  readonly markings: readonly string[]
  /** Whether all that it has to draw in the view is drawn. */
  readonly settled: boolean
  /** Null takes it off the map. */
  show(look: SpecialLook | null): void
  at(pixel: { readonly x: number; readonly y: number }, tolerancePixels: number): FoundFeature[]
  destroy(): void
}

/**
 * Fetches what the layer draws with and draws nothing yet. Throws where its data does not come.
 *
 * @param fails is told what keeps the layer from drawing later; it is of no more use then.
 */
export type OpenSpecialLayer = (
  map: MapLibreMap,
  itemsUrl: string,
  fails: (error: Error) => void,
) => Promise<SpecialLayer>

/** Each is fetched with its libraries when first shown, and not a byte of it before. */
export const specialLayers: Partial<Record<LayerId, () => Promise<OpenSpecialLayer>>> = {
  twinned_communities: async () =>
    (await import('./twinned_communities.ts')).openTwinnedCommunities,
}
