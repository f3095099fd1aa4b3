import { addressCode } from './address_block.ts'
import type { Block, Setting } from './block.ts'
import { locatorMap } from './locator_block.ts'
import type { MapFrame } from './map_frame.ts'
import { gridConvergence } from './north.ts'
import { northMarks } from './north_marks.ts'
import type { SheetContent } from './sheet_content.ts'

/** Millimetres on A3: the country, the arrow, the code beside them where its address is short. */
const [countryWidth, arrowWidth, codeSide] = [24, 6, 16] as const
/** From the tip of its star to the middle of the arrow. */
const arrowTip = 10.3
const air = 1.5

/** A column that has nothing else is so wide. */
export const finderWidth = countryWidth + arrowWidth

/** Where the map lies, where north is, and where it is opened again, side by side: for a margin with little room. */
export function finderBlock(
  { locator, address }: Pick<SheetContent, 'locator' | 'address'>,
  frame: MapFrame,
  width: number,
  setting: Setting,
): Block {
  const { enlargement } = setting
  const wide = Math.min(countryWidth * enlargement, width)
  const country = locatorMap(locator, frame, wide, setting)
  const code = address === undefined ? undefined : addressCode(address, codeSide, setting)
  const aside = width - wide - arrowWidth * enlargement
  const isBeside = code !== undefined && code.height <= aside
  const beneath = code === undefined || isBeside ? 0 : code.height + air * enlargement
  const middle = wide + (width - wide - (isBeside ? code.height : 0)) / 2
  const convergence = gridConvergence(frame.projection, frame.centre)
  return {
    height: country.height + beneath,
    draw: ([x, y]) => [
      ...country.draw([x, y]),
      ...northMarks([x + middle, y + arrowTip * enlargement], convergence, setting),
      ...(code?.draw(
        isBeside
          ? [x + width - code.height, y + country.height - code.height]
          : [x, y + country.height + air * enlargement],
      ) ?? []),
    ],
  }
}
