import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { palettes } from '../../../geo/palette.ts'
import type { ImageBook } from '../images/image_book.ts'
import type { MapPicture } from '../map_view.ts'
import { measureLayers, measureSource } from '../measuring/measure_layers.ts'
import { choroplethLayers } from '../special/choropleth.ts'
import { specialLayerIds } from '../special/special_layer_ids.ts'
import { unitGround, unitsId } from '../special/unit_ground.ts'
import type { Basemap } from './basemap.ts'
import { basemapLayers, basemapSources } from './basemap_layers.ts'
import { bindLayer } from './bind_layer.ts'
import { type Binding, layerOfStyleLayer, styleLayerId, tileSource } from './binding.ts'
import { edgeMark, pointMark } from './mark_layers.ts'
import { nameLayers } from './name_layers.ts'
import { namesSource, wholeAreasSource, wholeAreasZoom } from './names_source.ts'
import { orderLayers, orderNames } from './order_layers.ts'

export type FontFaces = NonNullable<StyleSpecification['font-faces']>

export interface StyleInput {
  readonly picture: Pick<MapPicture, 'layers' | 'palette' | 'language' | 'choropleth'>
  /** Absolute: the worker that fetches tiles knows no page to be relative to. */
  readonly apiBase: string
  /** Layers whose data is at hand, shown now or earlier; their sources stay. */
  readonly opened: ReadonlySet<LayerId>
  /** Layers whose names stand on points of their own; none before the first drawing. */
  readonly named: ReadonlySet<LayerId>
  readonly basemap: Basemap
  readonly fontFaces: FontFaces
  readonly images: ImageBook
  readonly today: Date
}

/**
 * The whole style for a picture, as a pure function: MapLibre compares it with the one before and
 * does what changed. From below: ground, shapes by band, edges that are marked, names, symbols,
 * measuring.
 */
export function compileStyle(input: StyleInput): StyleSpecification {
  const { picture, basemap, images } = input
  const palette = palettes[picture.palette]
  const bound = orderLayers(shownLayers(picture)).map((placed) => {
    const binding = { ...placed, palette, language: picture.language, today: input.today, images }
    if (specialLayerIds.has(placed.id)) return { ...placed, ...namesOnly(binding) }
    return { ...placed, ...bindLayer(binding), marks: [edgeMark(binding), pointMark(binding)] }
  })
  const hasNames = (layer: LayerSpecification) =>
    !('source' in layer) ||
    layer.source !== namesSource(layerOfStyleLayer(layer.id)) ||
    namedHere(input, layerOfStyleLayer(layer.id))
  const ground = bound.flatMap((layer) => layer.ground)
  const layers: (LayerSpecification | undefined)[] = [
    ...basemapLayers(basemap, palette),
    ...(basemap.kind === 'shipped' ? [unitGround(palette)] : []),
    ...wholeAreaLayers(input),
    ...(picture.choropleth ? choroplethLayers(palette, images) : []),
    ...(picture.choropleth ? withoutUnitFill(ground) : ground),
    ...bound.map((layer) => layer.marks[0]),
    ...orderNames(bound).flatMap((layer) => layer.names.filter(hasNames)),
    ...bound.map((layer) => layer.marks[1]),
    ...bound.flatMap((layer) => layer.symbols),
    ...measureLayers(palette, images),
  ]
  return {
    version: 8,
    sources: sources(input),
    'font-faces': input.fontFaces,
    transition: { duration: 0, delay: 0 },
    layers: layers.filter((layer) => layer !== undefined),
  }
}

function shownLayers(picture: StyleInput['picture']) {
  return picture.layers.flatMap(({ id, shown, opacity }) => {
    const definition = definitionOf(id)
    return shown && definition && definition.geometry !== 'none'
      ? [{ id, definition, opacity }]
      : []
  })
}

function definitionOf(id: LayerId): LayerDefinition | undefined {
  return catalogue.find((definition) => definition.id === id)
}

function sources(input: StyleInput): Record<string, SourceSpecification> {
  const tiles = (id: LayerId): SourceSpecification => ({
    type: 'vector',
    url: `${input.apiBase}/tiles/${id}`,
    promoteId: 'id',
  })
  const emptyPoints: SourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
  }
  return {
    ...basemapSources(input.basemap),
    [unitsId]: tiles(unitsId),
    ...Object.fromEntries([...input.opened].map((id) => [id, tiles(id)])),
    ...Object.fromEntries(
      [...input.named].flatMap((id) => [
        [wholeAreasSource(id), { ...tiles(id), maxzoom: wholeAreasZoom }],
        [namesSource(id), emptyPoints],
      ]),
    ),
    [measureSource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  }
}

/** A layer that draws itself leaves its names to MapLibre, where they make room for the others. */
const namesOnly = (binding: Binding) => ({
  ...{ ground: [], symbols: [], marks: [] },
  names: nameLayers(binding),
})

const namedHere = ({ named }: StyleInput, layer: string) => [...named].some((id) => id === layer)

/** Nothing to see: a source without a layer gets no tiles, and the names need theirs. */
function wholeAreaLayers({ named, picture }: StyleInput): LayerSpecification[] {
  return picture.layers.flatMap(({ id, shown }) => {
    const label = definitionOf(id)?.label
    if (!shown || !label || !named.has(id)) return []
    return [
      {
        id: styleLayerId(id, 'whole'),
        type: 'fill' as const,
        source: wholeAreasSource(id),
        'source-layer': tileSource(id)['source-layer'],
        minzoom: Math.max(0, label.fromZoom - 0.5),
        filter: ['==', ['literal', 1], 0],
      } satisfies LayerSpecification,
    ]
  })
}

/** The steps take the place of the units' own fill, which stays to be clicked on. */
function withoutUnitFill(ground: readonly LayerSpecification[]): LayerSpecification[] {
  return ground.map((layer) =>
    layer.type === 'fill' && layer.id === styleLayerId(unitsId, 'fill')
      ? { ...layer, paint: { ...layer.paint, 'fill-color': 'rgba(0, 0, 0, 0)' } }
      : layer,
  )
}
