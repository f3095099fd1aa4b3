import { unitsLayer } from '../../layers/units/layer.ts'
import type { SheetLayer } from '../draw/sheet_feature.ts'
import { type LegendLayer, saysGeneralised } from '../legend.ts'
import type { ColouredUnits } from './colouring_marks.ts'
import { colouringId, type SheetColouring } from './sheet_colouring.ts'

/** The shades that the map shows, in the legend above its layers. */
export function colouringLegend(
  colouring: SheetColouring | null,
  { shown }: ColouredUnits,
  layers: readonly SheetLayer[],
): readonly LegendLayer[] {
  const seen = colouring?.shades.filter(({ id }) => shown.has(id)) ?? []
  if (colouring === null || seen.length === 0) return []
  // Where the units have an entry of their own, that one says how their lines were made.
  const saysIt = layers.some(({ definition }) => definition.id === unitsLayer.id)
  const isGeneralised =
    !saysIt &&
    colouring.units.some(({ properties }) =>
      saysGeneralised(unitsLayer.generalisedWhere, properties),
    )
  const { title, notes } = colouring
  return [
    {
      ...{ id: colouringId, title, notes, isGeneralised },
      // Of a figure “generalised” would be read as “about”: the notes say it of the outlines.
      entries: seen.map((shade) => ({ ...shade, isGeneralised: false, accuracyMetres: null })),
    },
  ]
}
