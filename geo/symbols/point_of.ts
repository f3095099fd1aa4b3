import type { LayerSymbol, PointSymbol } from '../layers/symbols.ts'

/** How a symbol is drawn at a point; one meant for lines or areas becomes a ring of its colour. */
export function pointOf(symbol: LayerSymbol): PointSymbol {
  if (symbol.kind === 'point') return symbol
  const colour = symbol.line ?? (symbol.kind === 'area' ? symbol.fill : undefined) ?? 'outline'
  return { kind: 'point', shape: 'ring', fill: colour, line: 'paper', radius: 5 }
}

/** The colour that carries the meaning; of a symbol filled like paper it is the outline. */
export const pointColour = ({ fill, line }: PointSymbol) => (fill === 'paper' ? line : fill)
