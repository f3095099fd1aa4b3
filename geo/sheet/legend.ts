import type { LayerSymbol } from '../layers/symbols.ts'
import { lineOf } from '../symbols/line_of.ts'
import type { Label, Language } from '../words.ts'
import type { DrawnFeature, LayerMarks, SheetLook } from './draw/layer_marks.ts'
import type { SheetLayer } from './draw/sheet_feature.ts'
import { clusterEntry, hasMilitarySigns, militaryEntries } from './legend_of_many.ts'
import type { PaperPlace } from './map_frame.ts'
import type { Mark } from './marks.ts'

export interface LegendEntry {
  /** Of the class that it explains. */
  readonly id: string
  readonly label: Label
  readonly symbol: LayerSymbol
  /** What stands for it, where that is not the symbol of its class. */
  readonly key?: (place: PaperPlace) => readonly Mark[]
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
  layers: readonly (Pick<LayerMarks, 'drawn' | 'gathering'> & { readonly layer: SheetLayer })[],
  look: SheetLook,
  language: Language,
): readonly LegendLayer[] {
  return [...layers].reverse().flatMap(({ layer, drawn, gathering }) => {
    const { definition } = layer
    const entries = definition.classes.flatMap((layerClass): readonly LegendEntry[] => {
      const own = drawn.filter((each) => each.layerClass === layerClass)
      if (own.length === 0) return []
      const { id, label, symbol } = layerClass
      const isGeneralised = own.some(({ feature }) =>
        saysGeneralised(definition.generalisedWhere, feature.properties),
      )
      const entry = { id, label, symbol, isGeneralised, accuracyMetres: worst(own) }
      return hasMilitarySigns(layer, look) ? militaryEntries(layer, own, entry, look) : [entry]
    })
    if (entries.length === 0) return []
    const { clusters, notes } = clusterEntry(gathering, look, language)
    return [
      { id: definition.id, title: definition.title, entries: [...entries, ...clusters], notes },
    ]
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
