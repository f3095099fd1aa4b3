import type { SymbolLayerSpecification } from 'maplibre-gl'
import type { LayerLabel } from '../../../geo/layers/symbols.ts'
import { palettes } from '../../../geo/palette.ts'
import { pointExtent } from '../../../geo/symbols/point_extent.ts'
import { pointOf } from '../../../geo/symbols/point_of.ts'
import { type Binding, mayHold, styleLayerId } from './binding.ts'
import { byClass, listByClass } from './by_class.ts'
import { expression, literal } from './expression.ts'
import { fontStacks } from './font_stacks.ts'
import { nameText, wrappedNameText } from './name_text.ts'
import { namesSource } from './names_source.ts'
import { sourceOfPoints } from './near_source.ts'
import { isUnverified } from './provenance_expression.ts'

/** Whether a layer of the style writes names. */
export const isNameLayer = (id: string): boolean => /\/names(_of_(areas|points))?$/.test(id)

/**
 * The names beside a layer's features, or none where the layer has no label.
 *
 * @param isUnderSigns whether a sign stands above the place of each name, so that none may move up there.
 */
export function nameLayers(binding: Binding, isUnderSigns = false): SymbolLayerSpecification[] {
  const { definition } = binding
  if (!definition.label) return []
  const label = { ...definition.label, size: definition.label.size * lettersOf(binding) }
  if (mayHold(definition, 'Polygon')) {
    const source = { source: namesSource(definition.id) }
    const drawnOf = (type: string) => expression('==', expression('get', 'drawn_of'), type)
    const text = wrappedNameText(binding)
    return [
      nameLayer(binding, label, 'names_of_areas', {
        ...source,
        filter: drawnOf('area'),
        layout: { ...besideNothing(isUnderSigns), 'text-field': text },
      }),
      nameLayer(binding, label, 'names_of_points', {
        ...source,
        filter: drawnOf('point'),
        layout: { ...besidePoint(binding, label), 'text-field': text },
      }),
    ]
  }
  const layout = mayHold(definition, 'LineString') ? alongLine : besidePoint(binding, label)
  return [
    nameLayer(binding, label, 'names', {
      ...sourceOfPoints(definition),
      layout: { ...layout, 'text-field': nameText(binding) },
    }),
  ]
}

/** A beamer's picture is read from farther away than a screen. */
const lettersOf = ({ palette }: Binding) => (palette === palettes.projector ? 1.35 : 1)

const paddingPixels = 2

type Layout = NonNullable<SymbolLayerSpecification['layout']>

/**
 * Over the middle of an area; where a symbol or its name already stands there, a little off it, up
 * and down before aside, for names are wide and an area's neighbours are near.
 */
const besideNothing = (isUnderSigns: boolean): Layout => ({
  'text-variable-anchor-offset': literal([
    ...['center', [0, 0]],
    ...(isUnderSigns ? [] : ['bottom', [0, -0.3]]),
    ...['top', [0, 0.3], 'left', [0.3, 0], 'right', [-0.3, 0]],
    ...(isUnderSigns ? [] : ['bottom', [0, -1.5]]),
    ...['top', [0, 1.5], 'right', [-1.5, 0], 'left', [1.5, 0]],
  ]),
  'text-max-width': 10,
})

const alongLine: Layout = {
  'symbol-placement': 'line',
  'symbol-spacing': 400,
  'text-max-angle': 30,
  'text-offset': [0, -0.9],
}

/** By so much of its size MapLibre moves a name above or below a point nearer to it than was said. */
const baselineShift = 7 / 24

/**
 * To the right of its point, else to the left, above or below it; so far that the name's own box,
 * padding included, is clear of the symbol's.
 */
function besidePoint({ definition }: Binding, { size }: LayerLabel): Layout {
  const places = (unverified: boolean) =>
    listByClass(definition.classes, ({ symbol }) => {
      const pixels = Math.ceil(pointExtent(pointOf(symbol), unverified)) + paddingPixels + 1
      const aside = Number((pixels / size).toFixed(2))
      const above = Number((pixels / size + baselineShift).toFixed(2))
      return [
        ...['left', [aside, 0], 'right', [-aside, 0]],
        ...['bottom', [0, -above], 'top', [0, above]],
      ]
    })
  return {
    'text-variable-anchor-offset': expression('case', isUnverified, places(true), places(false)),
    'text-justify': 'auto',
    'text-max-width': 9,
  }
}

function nameLayer(
  { definition, palette, opacity }: Binding,
  label: LayerLabel,
  part: string,
  rest: Pick<SymbolLayerSpecification, 'source' | 'layout'> & Partial<SymbolLayerSpecification>,
): SymbolLayerSpecification {
  return {
    ...rest,
    id: styleLayerId(definition.id, part),
    type: 'symbol',
    minzoom: label.fromZoom,
    layout: {
      'text-font': [label.italic ? fontStacks.italic : fontStacks.medium],
      'text-size': label.size,
      'text-line-height': 1.2,
      'text-padding': paddingPixels,
      // Of two names of one layer that would touch, the one earlier in the legend stays.
      'symbol-sort-key': byClass(definition.classes, (layerClass) =>
        definition.classes.indexOf(layerClass),
      ),
      ...rest.layout,
    },
    paint: {
      'text-color': palette[label.colour],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
      'text-halo-blur': 0.3,
      'text-opacity': opacity,
    },
  }
}
