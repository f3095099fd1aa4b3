import type { Map as MapLibreMap } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { FoundFeature } from '../features_at.ts'
import type { DrawnAs, PointsTally, SymbolStyle } from '../map_view.ts'
import type { ShownMoment } from '../moment.ts'

export interface SpecialLook {
  readonly palette: Palette
  readonly opacity: number
  readonly selectedId: string | null
  readonly hoveredId: string | null
  /** Which features are to be seen, at which moment, as the query of an address; empty for all of now. */
  readonly query: string
  readonly moment: ShownMoment
  readonly drawnAs: DrawnAs
  readonly symbols: SymbolStyle
}

/** A layer that draws itself; what it shares with the others is only this. */
export interface SpecialLayer {
  /** The codes of the markings of what it draws in the view. */
  readonly markings: readonly string[]
  /** Which classes of its layer it draws in the view, each by itself as the legend has it. */
  readonly classes: readonly string[]
  /** Whether all that it has to draw in the view is drawn. */
  readonly settled: boolean
  /** Null takes it off the map. */
  show(look: SpecialLook | null): void
  at(pixel: { readonly x: number; readonly y: number }, tolerancePixels: number): FoundFeature[]
  /** Whether it comes to another moment by itself; what does not is opened anew. */
  readonly followsMoment: boolean
  /** Whether there is, at a pixel, what stands for several features. */
  gathersAt?(pixel: { readonly x: number; readonly y: number }): boolean
  /** A press on that; false where there is no such thing. */
  press?(pixel: { readonly x: number; readonly y: number }): boolean
  /** Something of it was changed on the server. */
  renew?(): void
  /** The map's style stands, perhaps anew. */
  styled?(): void
  destroy(): void
}

/** What a layer that draws itself is given. */
export interface SpecialGround {
  readonly map: MapLibreMap
  readonly layer: LayerId
  /** Of the API. */
  readonly collectionUrl: string
  /** Which moment was shown when it was opened. */
  readonly moment: ShownMoment
  /** What keeps the layer from drawing later; it is of no more use then. */
  fails(error: Error): void
  tell(tally: PointsTally | null): void
}

/** Fetches what the layer draws with and draws nothing yet. Throws where its data does not come. */
export type OpenSpecialLayer = (ground: SpecialGround) => Promise<SpecialLayer>

type Load = () => Promise<OpenSpecialLayer>

const manyPoints: Load = async () => (await import('./many_points.ts')).openManyPoints

/** Each is fetched with its libraries when first shown, and not a byte of it before. */
export const specialLayers: Partial<Record<LayerId, Load>> = {
  ...Object.fromEntries(
    catalogue.flatMap((layer: LayerDefinition) => (layer.many ? [[layer.id, manyPoints]] : [])),
  ),
  twinned_communities: async () =>
    (await import('./twinned_communities.ts')).openTwinnedCommunities,
}
