import type { Chart } from '../../geo/charts/chart.ts'
import { isColouring } from '../../geo/colouring/colouring_codes.ts'
import { liveLane } from '../../geo/lanes.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import type { ShownMoment } from '../map/moment.ts'
import { filterOf } from '../state/api/charts.ts'
import { exercise } from '../state/lane.ts'
import type { SheetWish } from '../state/printing.ts'
import type { ScreenState } from '../state/screen.ts'

const longestAddress = 700

const isoOf = (moment: number) => new Date(moment).toISOString()

/**
 * What the screen shows, as it is to be on paper.
 *
 * @param charts of the scene that is open.
 */
export function sheetRequestOf(
  wish: SheetWish,
  { language, layers, filters, indicator, symbols, drawnAs }: ScreenState,
  { trueAt, knownAt }: ShownMoment,
  address: string,
  charts: readonly Chart[],
): SheetRequest {
  const { extent, scale, title, subtitle, producer, number, version, ...others } = wish
  const { headed, head, ...rest } = others
  return sheetRequest.parse({
    ...rest,
    ...{ language, extent: [...extent], title: title.trim() || 'Địa Bàn' },
    producer: producer.trim() || 'Địa Bàn',
    ...(scale !== null && { scale }),
    ...(subtitle.trim() !== '' && { subtitle }),
    ...(number.trim() !== '' && { number }),
    ...(version.trim() !== '' && { version }),
    ...(headed && { heading: head }),
    ...(indicator !== null && isColouring(indicator) && { colour_by: indicator }),
    ...{ symbols, drawn_as: drawnAs === 'points' ? 'points' : 'clusters' },
    lane: exercise ?? liveLane,
    // A longer one makes a code that no camera reads from paper.
    ...(address.length <= longestAddress && { address }),
    ...(trueAt !== null && { true_at: isoOf(trueAt) }),
    ...(knownAt !== null && { known_at: isoOf(knownAt) }),
    layers: layers
      .filter(({ shown }) => shown)
      .map(({ id, opacity }) => {
        const filter = filters[id]
        return { id, opacity, ...(filter && { filter: String(new URLSearchParams(filter)) }) }
      }),
    charts: charts.map((chart) => {
      const filter = String(new URLSearchParams(filterOf(chart, filters)))
      return { id: chart.id, ...(filter !== '' && { filter }) }
    }),
  })
}
