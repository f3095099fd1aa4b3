import type { ColourName } from '../palette.ts'
import type { Label } from '../words.ts'

/**
 * A symbol as the layer means it, free of any drawing library: the map, the legend and the printed
 * sheet each draw it, and none is read back from another.
 *
 * Lengths are in CSS pixels on the screen; on paper 1 px is 1/96 inch.
 */
export type LayerSymbol = AreaSymbol | LineSymbol | PointSymbol

export interface AreaSymbol {
  readonly kind: 'area'
  readonly fill?: ColourName
  /** 0 to 1. */
  readonly fillOpacity?: number
  /** Never colour alone: a pattern tells classes apart for who cannot see the hue. */
  readonly pattern?: Pattern
  readonly line?: ColourName
  readonly lineWidth?: number
  readonly dash?: readonly number[]
  /** A short mark drawn in the legend key and at the label, such as the level of a risk. */
  readonly numeral?: string
}

export const patterns = ['hatch', 'back_hatch', 'cross_hatch', 'dots', 'horizontal'] as const
export type Pattern = (typeof patterns)[number]

export interface LineSymbol {
  readonly kind: 'line'
  readonly line: ColourName
  readonly lineWidth: number
  readonly dash?: readonly number[]
  /** A wider line beneath, as a border has on a printed map. */
  readonly casing?: ColourName
}

export const pointShapes = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'ring'] as const
export type PointShape = (typeof pointShapes)[number]

export interface PointSymbol {
  readonly kind: 'point'
  readonly shape: PointShape
  readonly fill: ColourName
  readonly line: ColourName
  readonly radius: number
  /** One or two letters inside the shape. */
  readonly glyph?: string
}

/** One entry of the legend: what it is called, which features it is of, and how they are drawn. */
export interface LayerClass<Field extends string = string> {
  readonly id: string
  readonly label: Label
  /** All must hold; a list means any of. Without it, the class fits every feature. */
  readonly when?: Readonly<Partial<Record<Field | 'confidence', Value | readonly Value[]>>>
  readonly symbol: LayerSymbol
}

type Value = string | number | boolean

/** The name beside a feature. */
export interface LayerLabel {
  /** From this zoom on; below it the map would be all letters. */
  readonly fromZoom: number
  readonly size: number
  readonly colour: ColourName
  /** Which labels yield first where two would touch: the lower yields. */
  readonly weight: number
  /** Written with a `numeral` where the class has one. */
  readonly italic?: boolean
}
