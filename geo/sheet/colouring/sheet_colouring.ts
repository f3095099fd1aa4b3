import type { AreaSymbol } from '../../layers/symbols.ts'
import type { Position } from '../../measures/position.ts'
import type { ReadinessLevel } from '../../measures/readiness_score.ts'
import type { Label } from '../../words.ts'
import type { SheetFeature } from '../draw/sheet_feature.ts'

export interface Shade {
  readonly id: string
  readonly label: Label
  readonly symbol: AreaSymbol
}

/** The four-part sign of a unit. */
export interface UnitSign {
  readonly at: Position
  readonly levels: readonly ReadinessLevel[]
}

/** What colours the units of a sheet. */
export interface SheetColouring {
  readonly title: Label
  /** The measure and its time, how the shades were found, where the figures come from. */
  readonly notes: readonly string[]
  /** From the lowest up; what is not known stands last. */
  readonly shades: readonly Shade[]
  /** By the code of each unit; one that is not there is unknown. */
  readonly shadeOf: ReadonlyMap<string, string>
  readonly units: readonly SheetFeature[]
  readonly signs: readonly UnitSign[]
  /** Of all that it was made of. */
  readonly markings: readonly string[]
}

/** The shade of what is not known. */
export const unknownShade = 'unknown'

/** Its shades stand in the legend under this name, as the classes of a layer do. */
export const colouringId = 'colouring'
