import { addressCode } from './address_block.ts'
import type { Block, Setting } from './block.ts'
import { locatorMap } from './locator_block.ts'
import type { MapFrame } from './map_frame.ts'
import { gridConvergence } from './north.ts'
import { northMarks } from './north_marks.ts'
import type { SheetContent } from './sheet_content.ts'

/** Millimetres on A3: the country, the code beside it where its address is short, and between them air. */
const [countryWidth, codeSide, air] = [30, 16.5, 1] as const
/** Above a code the arrow has less room. */
const smallArrow = 0.7

/** A column that has nothing else is so wide. */
export const finderWidth = 36

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
  const room = width - wide - air * enlargement
  const isBeside = code !== undefined && code.height <= room
  const beneath = code === undefined || isBeside ? 0 : code.height + air * enlargement
  const arrow = enlargement * (isBeside ? smallArrow : 1)
  const convergence = gridConvergence(frame.projection, frame.centre)
  return {
    height: country.height + beneath,
    draw: ([x, y]) => [
      ...country.draw([x, y]),
      ...northMarks([x + wide + air * enlargement + room / 2, y + arrow * 10.3], convergence, {
        ...setting,
        enlargement: arrow,
      }),
      ...(code?.draw(
        isBeside
          ? [x + width - code.height, y + country.height - code.height]
          : [x, y + country.height + air * enlargement],
      ) ?? []),
    ],
  }
}
