import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { Language } from '../../../geo/words.ts'
import type { ImageBook } from '../images/image_book.ts'
import { expression } from './expression.ts'

/** What a layer's style layers are made from. */
export interface Binding {
  readonly definition: LayerDefinition
  readonly palette: Palette
  readonly language: Language
  /** 0 to 1, from the user's slider. */
  readonly opacity: number
  /** For the age of statements. */
  readonly now: Date
  readonly images: ImageBook
}

export type GeometryType = 'Point' | 'LineString' | 'Polygon'

/** Where a layer's style layers go: shapes by band, names above them, symbols above names. */
export interface BoundLayers {
  readonly ground: readonly LayerSpecification[]
  readonly names: readonly LayerSpecification[]
  readonly symbols: readonly LayerSpecification[]
}

/** Style layer ids are `layer/part`: what a click hits says whose it is. */
export const styleLayerId = (layer: string, part: string) => `${layer}/${part}`

export function layerOfStyleLayer(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/** A layer's tiles hold one tile layer, both named as it is. */
export const tileSource = (layer: string) => ({ source: layer, 'source-layer': layer })

/** Shapes of one kind; no filter where the layer has no other. */
export function onlyOf(
  definition: LayerDefinition,
  type: GeometryType,
): FilterSpecification | undefined {
  return definition.geometry === 'Geometry'
    ? expression('==', expression('geometry-type'), type)
    : undefined
}

/** Lines and areas: all that has an edge. */
export function notPoints(definition: LayerDefinition): FilterSpecification | undefined {
  return definition.geometry === 'Geometry'
    ? expression('!=', expression('geometry-type'), 'Point')
    : undefined
}

const typesOf: Readonly<Record<LayerDefinition['geometry'], readonly GeometryType[]>> = {
  Point: ['Point'],
  MultiLineString: ['LineString'],
  MultiPolygon: ['Polygon'],
  Geometry: ['Point', 'LineString', 'Polygon'],
  none: [],
}

export const mayHold = (definition: LayerDefinition, type: GeometryType) =>
  typesOf[definition.geometry].includes(type)
