import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { palettes } from '../../../geo/palette.ts'
import type { ImageBook } from '../images/image_book.ts'
import type { MapPicture } from '../map_view.ts'
import { choroplethLayers } from '../special/choropleth.ts'
import { specialLayerIds } from '../special/special_layer_ids.ts'
import { unitGround, unitsId } from '../special/unit_ground.ts'
import type { Basemap } from './basemap.ts'
import { basemapLayers } from './basemap_layers.ts'
import { bindLayer } from './bind_layer.ts'
import type { Binding } from './binding.ts'
import { compileSources } from './compile_sources.ts'
import { archipelagoLayers } from './country_layers.ts'
import { edgeMarks, pointMark } from './mark_layers.ts'
import { nameLayers } from './name_layers.ts'
import { namesFromPoints } from './names_source.ts'
import { orderLayers, orderNames, type PlacedLayer } from './order_layers.ts'
import { type OverlayPicture, overlayLayers } from './overlay_layers.ts'
import { ringLayer, roomLayer } from './point_layers.ts'
import { wholeAreaLayer } from './whole_area_layer.ts'

export type FontFaces = NonNullable<StyleSpecification['font-faces']>

export interface StyleInput {
  readonly picture: OverlayPicture &
    Pick<MapPicture, 'language' | 'choropleth' | 'signs' | 'progress' | 'moment'>
  /** Absolute: the worker that fetches tiles knows no page to be relative to. */
  readonly apiBase: string
  /** Layers whose data is at hand, shown now or earlier; their sources stay. */
  readonly opened: ReadonlySet<LayerId>
  /** With all that waits until the units stand: what has one kind to draw stands soonest. */
  readonly complete: boolean
  readonly basemap: Basemap
  readonly fontFaces: FontFaces
  readonly images: ImageBook
  readonly now: Date
}

/**
 * The whole style for a picture, as a pure function; `style_changes.ts` finds what differs from the
 * one before. From below: ground, shapes by band, edges that are marked, names, symbols, measuring.
 */
export function compileStyle(input: StyleInput): StyleSpecification {
  const { picture, basemap, complete, images } = input
  const palette = palettes[picture.palette]
  const shown = orderLayers(shownLayers(picture)).filter(({ id }) => complete || id === unitsId)
  const bindingOf = (placed: PlacedLayer): Binding => {
    return { ...placed, palette, language: picture.language, now: input.now, images }
  }
  const areUnderSigns = picture.signs !== null || picture.progress !== null
  const isUnderSigns = (id: LayerId) => id === unitsId && areUnderSigns
  const bound = shown.map((placed) => {
    const binding = bindingOf(placed)
    const shapes = shapesOf(binding, placed.id)
    return complete
      ? { ...placed, ...shapes, names: nameLayers(binding, isUnderSigns(placed.id)) }
      : {
          ...placed,
          ...nothingBound,
          ground: shapes.ground.filter(({ type }) => type !== 'circle'),
        }
  })
  const named = complete ? shown.filter(({ definition }) => namesFromPoints(definition)) : []
  const stepped = complete && picture.choropleth !== null
  const units = shown.find(({ id }) => id === unitsId)
  const land = basemap.kind === 'shipped' ? palette.land : null
  const lowest = unitGround(land, units && !stepped ? bindingOf(units) : null)
  const ground = bound
    .flatMap((layer) => layer.ground)
    .filter(({ id }) => lowest.every((layer) => layer.id !== id))
  const layers: (LayerSpecification | undefined)[] = [
    ...basemapLayers(basemap, palette, complete),
    ...lowest,
    ...named.map(({ definition }) => wholeAreaLayer(definition)),
    ...(stepped ? choroplethLayers(palette, images, picture.choropleth?.colours) : []),
    ...(stepped ? withoutTints(ground) : ground),
    ...bound.flatMap((layer) => layer.edges),
    ...(complete ? archipelagoLayers(palette, picture.language) : []),
    ...orderNames(bound).flatMap((layer) => layer.names),
    ...bound.map((layer) => layer.point),
    ...bound.flatMap((layer) => layer.symbols),
    ...(complete ? overlayLayers(picture, images) : []),
  ]
  return {
    version: 8,
    sources: compileSources(input, complete ? namedLayers(input.opened) : []),
    'font-faces': input.fontFaces,
    transition: { duration: 0, delay: 0 },
    layers: layers.filter((layer) => layer !== undefined),
  }
}

const nothingBound = { ground: [], names: [], symbols: [], edges: [], point: undefined }

/**
 * A layer that draws itself leaves to MapLibre its names, where they make room for others, and the
 * rings around its points.
 */
function shapesOf(binding: Binding, id: LayerId) {
  if (binding.definition.many) {
    return { ...nothingBound, ground: [ringLayer(binding)], symbols: [roomLayer(binding)] }
  }
  if (specialLayerIds.has(id)) return nothingBound
  return { ...bindLayer(binding), edges: edgeMarks(binding), point: pointMark(binding) }
}

function shownLayers(picture: StyleInput['picture']): (PlacedLayer & { readonly id: LayerId })[] {
  return picture.layers.flatMap(({ id, shown, opacity }) => {
    const definition: LayerDefinition | undefined = catalogue.find((layer) => layer.id === id)
    const drawable = shown && definition && definition.geometry !== 'none'
    return drawable ? [{ id, definition, opacity }] : []
  })
}

function namedLayers(opened: ReadonlySet<LayerId>): LayerId[] {
  return catalogue
    .filter((layer) => namesFromPoints(layer) && opened.has(layer.id))
    .map(({ id }) => id)
}

/**
 * The steps take the place of the units' own tint, and no other tint may lie over them: it would make
 * another shade of each. The fills stay to be clicked on; patterns and edges still tell the areas.
 */
function withoutTints(ground: readonly LayerSpecification[]): LayerSpecification[] {
  return ground.map((layer) =>
    layer.type === 'fill' && layer.paint?.['fill-pattern'] === undefined
      ? { ...layer, paint: { ...layer.paint, 'fill-color': 'rgba(0, 0, 0, 0)' } }
      : layer,
  )
}
