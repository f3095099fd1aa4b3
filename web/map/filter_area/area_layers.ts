import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import { withAlpha } from '../style/colour.ts'

export const areaSource = 'filter_area'

/** The edge of the area that a filter asks for: without it nobody sees why the map is empty beyond. */
export function filterAreaLayers(palette: Palette): LayerSpecification[] {
  const line = (id: string, colour: string, width: number, dash?: number[]) =>
    ({
      ...{ id: `${areaSource}/${id}`, type: 'line', source: areaSource },
      layout: { 'line-join': 'round' },
      paint: {
        ...{ 'line-color': colour, 'line-width': width },
        ...(dash && { 'line-dasharray': dash }),
      },
    }) satisfies LayerSpecification
  return [
    {
      ...{ id: `${areaSource}/inside`, type: 'fill', source: areaSource },
      paint: { 'fill-color': withAlpha(palette.accent, 0.06) },
    },
    line('halo', palette.halo, 5),
    line('edge', palette.accent, 2, [3, 1.5]),
  ]
}
