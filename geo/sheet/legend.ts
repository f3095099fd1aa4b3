import type { LayerSymbol } from '../layers/symbols.ts'
import { lineOf } from '../symbols/line_of.ts'
import type { Label } from '../words.ts'
import type { DrawnFeature } from './draw/layer_marks.ts'
import type { SheetLayer } from './draw/sheet_feature.ts'

export interface LegendEntry {
  /** Of the class that it explains. */
  readonly id: string
  readonly label: Label
  readonly symbol: LayerSymbol
  readonly isGeneralised: boolean
  /** How far off the worst of what is drawn may be; null where nothing says so. */
  readonly accuracyMetres: number | null
}

export interface LegendLayer {
  readonly id: string
  readonly title: Label
  readonly entries: readonly LegendEntry[]
  /** What else a reader must know of it. */
  readonly notes?: readonly string[]
  /** Whether the shapes that its entries colour are generalised. */
  readonly isGeneralised?: boolean
}

/** Of the layers from above to below, the classes of what the map shows, in each layer's own order. */
export function legendOf(
  layers: readonly { readonly layer: SheetLayer; readonly drawn: readonly DrawnFeature[] }[],
): readonly LegendLayer[] {
  return [...layers].reverse().flatMap(({ layer: { definition }, drawn }) => {
    const entries = definition.classes.flatMap((layerClass): LegendEntry[] => {
      const own = drawn.filter((each) => each.layerClass === layerClass)
      if (own.length === 0) return []
      const { id, label, symbol } = layerClass
      const isGeneralised = own.some(({ feature }) =>
        saysGeneralised(definition.generalisedWhere, feature.properties),
      )
      return [{ id, label, symbol, isGeneralised, accuracyMetres: worst(own) }]
    })
    return entries.length === 0 ? [] : [{ id: definition.id, title: definition.title, entries }]
  })
}

export function saysGeneralised(
  where: SheetLayer['definition']['generalisedWhere'],
  properties: DrawnFeature['feature']['properties'],
): boolean {
  return Object.entries(where ?? {}).some(([field, value]) => properties[field] === value)
}

/** A point has its ring on the map; of lines and areas the legend says it. */
function worst(drawn: readonly DrawnFeature[]): number | null {
  const metres = drawn.flatMap(({ feature, layerClass }) => {
    const { accuracy_m } = feature.properties
    const isEdge = layerClass.symbol.kind !== 'point' && lineOf(layerClass.symbol) !== undefined
    return isEdge && typeof accuracy_m === 'number' ? [accuracy_m] : []
  })
  return metres.length === 0 ? null : Math.max(...metres)
}
