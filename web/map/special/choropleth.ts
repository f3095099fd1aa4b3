import type { CircleLayerSpecification, FillLayerSpecification } from 'maplibre-gl'
import { strengthOfLevels } from '../../../geo/colouring/readiness_shades.ts'
import { stepColours } from '../../../geo/colouring/step_colours.ts'
import type { ColourName, Palette } from '../../../geo/palette.ts'
import type { ImageBook } from '../images/image_book.ts'
import { tileSource } from '../style/binding.ts'
import { withAlpha } from '../style/colour.ts'
import { expression } from '../style/expression.ts'
import { unitsId } from './unit_ground.ts'

/** The feature state that `choropleth_states.ts` sets on each unit that has a value. */
export const stepState = 'step'

/**
 * Units filled by the step of one figure. A unit without a value keeps the hatching below: no data
 * is never the palest step. A unit that has only a point shows a disc.
 */
export function choroplethLayers(
  palette: Palette,
  images: ImageBook,
  colours?: readonly ColourName[],
) {
  const step = expression('coalesce', expression('feature-state', stepState), -1)
  const shades = colours
    ? colours.map((name) => withAlpha(palette[name], strengthOfLevels))
    : stepColours.map((name) => palette[name])
  const branches = shades.flatMap((shade, index) => [index, shade])
  const colour = expression('match', step, ...branches, 'rgba(0, 0, 0, 0)')
  const noData: FillLayerSpecification = {
    id: 'units/no_data',
    type: 'fill',
    ...tileSource(unitsId),
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'fill-pattern': images.idOf({
        kind: 'pattern',
        pattern: 'hatch',
        colour: withAlpha(palette.unknown, 0.5),
      }),
    },
  }
  const steps: FillLayerSpecification = {
    id: 'units/steps',
    type: 'fill',
    ...tileSource(unitsId),
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour },
  }
  const discs: CircleLayerSpecification = {
    id: 'units/step_discs',
    type: 'circle',
    ...tileSource(unitsId),
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-color': colour,
      'circle-radius': 13,
      'circle-stroke-width': 1,
      'circle-stroke-color': withAlpha(palette.outline, 0.6),
    },
  }
  return [noData, steps, discs]
}
