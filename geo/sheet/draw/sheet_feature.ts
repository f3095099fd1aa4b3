import type { Geometry } from 'geojson'
import type { LayerDefinition } from '../../layers/define_layer.ts'

/** A feature as the API gives it. */
export interface SheetFeature {
  readonly id: string
  readonly geometry: Geometry | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** A layer of the sheet: what it is, what there is of it, and how strongly it is drawn (0 to 1). */
export interface SheetLayer {
  readonly definition: LayerDefinition
  readonly features: readonly SheetFeature[]
  /** How many more there are that have no place. */
  readonly unlocated: number
  readonly opacity: number
}
