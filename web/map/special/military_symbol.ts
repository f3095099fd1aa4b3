import type { Palette } from '../../../geo/palette.ts'
import { type HowItStands, militarySymbol } from '../../../geo/symbols/military_symbol.ts'
import type { DrawnLook } from './point_images.ts'

/** The military symbol of a kind, as the map draws it. */
export function drawMilitarySymbol(
  digits: string | undefined,
  code: string,
  is: HowItStands,
  palette: Palette,
  pixelRatio: number,
): DrawnLook {
  const symbol = militarySymbol(digits, code, is, palette)
  const { x, y } = symbol.getAnchor()
  return { canvas: symbol.asCanvas(pixelRatio), anchor: [x * pixelRatio, y * pixelRatio] }
}
