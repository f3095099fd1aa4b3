import { pageAddress } from '../feature_address.ts'
import { placeAround } from '../measures/place_around.ts'
import { pictureAddress, writeFilter } from '../screen_address.ts'
import type { SheetRequest } from './sheet_request.ts'

/** CSS pixels of the map between the panels of a laptop's screen: all of a sheet is seen there, and on larger ones. */
const leastMap = { width: 640, height: 560 } as const

const atOf = (moment: string | undefined) => (moment === undefined ? null : Date.parse(moment))

/**
 * Where the picture of a sheet is opened on a screen, with its moment. The palette of paper is none of a
 * screen's, which then keeps its own.
 */
export function sheetAddress(origin: string, request: SheetRequest): string {
  const { lane, extent, layers, palette, language } = request
  const filters = layers.flatMap(({ id, filter }) =>
    filter === undefined ? [] : [[id, writeFilter(filter)] as const],
  )
  const picture = pictureAddress({
    ...{ layers, language, theme: palette === 'print' ? null : palette },
    place: placeAround(extent, leastMap.width, leastMap.height),
    selected: request.subject ?? null,
    indicator: request.colour_by ?? null,
    table: request.table?.layer ?? null,
    filters: Object.fromEntries(filters),
    drawnAs: request.drawn_as,
    ...{ trueAt: atOf(request.true_at), knownAt: atOf(request.known_at) },
  })
  return `${pageAddress(origin, lane)}#${picture}`
}
