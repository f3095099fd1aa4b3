import ms from 'milsymbol'
import { strengthWhenOld } from '../layers/cadence.ts'
import type { Palette } from '../palette.ts'

/** How large it is; the frame is wider than that by half. */
export const militaryPixels = 22
/** APP-6 E: reality, unknown side, activities. Nobody's side is known from a report. */
const frame = '130140'
/** What is there, and what is only said to be: the frame is then broken. */
const [present, anticipated] = ['0', '1']
const without = '000000'

export interface HowItStands {
  readonly old: boolean
  readonly over: boolean
  readonly unverified: boolean
}

/**
 * A kind as a military symbol: the frame of an activity of an unknown side, with the sign for it, or
 * with the code where there is none. What is over is an empty frame.
 */
export function militarySymbol(
  digits: string | undefined,
  code: string,
  { old, over, unverified }: HowItStands,
  palette: Palette,
) {
  const status = unverified ? anticipated : present
  return new ms.Symbol(`${frame}${status}000${digits ?? without}0000`, {
    ...{ size: militaryPixels, infoColor: palette.ink },
    ...{ outlineColor: palette.halo, outlineWidth: 3 },
    ...(digits === undefined && !over && { uniqueDesignation: code }),
    ...(old && { fillOpacity: strengthWhenOld }),
    ...(over && { fill: false, monoColor: palette.ink_soft }),
  })
}
