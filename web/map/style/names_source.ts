import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { mayHold, tileSource } from './binding.ts'

/** Whether a layer's names stand on points of their own: one for each area, however many tiles cut it. */
export const namesFromPoints = (definition: LayerDefinition) =>
  definition.label !== undefined && mayHold(definition, 'Polygon')

/** The GeoJSON source with one point for the name of each area; filled by `labels/`. */
export const namesSource = (layer: string) => `${layer}/names`

/** The same tiles, never finer than a zoom at which hardly an area is cut by a tile's edge. */
export const wholeAreasSource = (layer: string) => `${layer}/whole`

/** A tile of this zoom is 150 km wide near Viet Nam, and a pixel of it still shows a small ward. */
export const wholeAreasZoom = 8

/** Below this zoom the layer's own tiles are no finer, and nobody needs the same ones twice. */
export const wholeAreasFromZoom = wholeAreasZoom + 1

/** The source whose tiles cut hardly an area at this zoom of the map. */
export const sourceOfWholeAreas = (layer: string, zoom: number) =>
  zoom < wholeAreasFromZoom ? tileSource(layer).source : wholeAreasSource(layer)

/** Names are looked for a little before they are shown. */
export const namesFromZoom = ({ label }: LayerDefinition) => (label?.fromZoom ?? 0) - 0.5
