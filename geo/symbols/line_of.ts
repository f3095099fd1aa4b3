import type { LayerSymbol } from '../layers/symbols.ts'
import type { ColourName } from '../palette.ts'

/** Of what nobody has verified, whatever the class: dots, which no class of ours uses; in widths of the line. */
export const unverifiedDash: readonly number[] = [0.5, 2.5]
/** How much wider than its line a casing is, in CSS pixels. */
export const casingPixels = 4.5

export interface LineLook {
  readonly colour: ColourName
  readonly widthPixels: number
  readonly dash?: readonly number[]
  readonly casing?: ColourName
}

/** How a symbol is drawn along a line: a line itself, or the edge of an area. */
export function lineOf(symbol: LayerSymbol): LineLook | undefined {
  switch (symbol.kind) {
    case 'line':
      return {
        colour: symbol.line,
        widthPixels: symbol.lineWidth,
        ...(symbol.dash && { dash: symbol.dash }),
        ...(symbol.casing && { casing: symbol.casing }),
      }
    case 'area':
      return symbol.line
        ? {
            colour: symbol.line,
            widthPixels: symbol.lineWidth ?? 1,
            ...(symbol.dash && { dash: symbol.dash }),
          }
        : undefined
    // A shape whose class was meant for points is drawn all the same, by its edge.
    case 'point':
      return { colour: symbol.fill === 'paper' ? symbol.line : symbol.fill, widthPixels: 1 }
  }
}
