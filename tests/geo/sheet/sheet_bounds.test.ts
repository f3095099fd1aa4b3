import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { frameAround } from '../../../geo/sheet/map_frame.ts'
import { mapRoom, marginsOf } from '../../../geo/sheet/page_room.ts'
import { type Paper, paperOf, papersOf } from '../../../geo/sheet/paper.ts'
import { projectionAt } from '../../../geo/sheet/projection.ts'
import { scaleOf } from '../../../geo/sheet/scale_of.ts'
import { sheetBounds } from '../../../geo/sheet/sheet_bounds.ts'
import { middleOf } from '../../../geo/sheet/sheet_content.ts'
import { sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { papersAround } from '../../../geo/sheet/slides/papers_around.ts'
import { slideBounds } from '../../../geo/sheet/slides/slide_bounds.ts'
import { slideLayout } from '../../../geo/sheet/slides/slide_layout.ts'
import { contentFor, printed } from './example_sheet.ts'

const place = fc.record({
  ...{ lon: fc.double({ min: 105, max: 109, noNaN: true }) },
  ...{ lat: fc.double({ min: 17, max: 23, noNaN: true }) },
  ...{ wide: fc.double({ min: 0.004, max: 1.6, noNaN: true }) },
  ...{ high: fc.double({ min: 0.004, max: 1.6, noNaN: true }) },
})
const request = fc
  .record({
    place,
    ...{ paper: fc.constantFrom('a4', 'a3', 'a1', 'a0', 'slide') },
    ...{ orientation: fc.constantFrom('landscape', 'portrait') },
    ...{ grid: fc.constantFrom('vn2000', 'utm', 'mgrs') },
    ...{ hasHeading: fc.boolean(), hasChart: fc.boolean(), hasTable: fc.boolean() },
    scale: fc.option(fc.constantFrom(10_000, 50_000, 200_000), { nil: undefined }),
  })
  .map(({ place: { lon, lat, wide, high }, hasHeading, hasChart, hasTable, ...rest }) =>
    sheetRequest.parse({
      ...{ ...rest, title: 'Thử', producer: 'Thử', layers: [] },
      extent: [lon, lat, lon + wide, lat + high],
      ...(hasHeading && { heading: {} }),
      charts: hasChart ? [{ id: 'readiness' }] : [],
      ...(hasTable && { table: { layer: 'units' } }),
    }),
  )
type Request = ReturnType<typeof sheetRequest.parse>

const hasExtras = ({ charts, table }: Request) => charts.length > 0 || table !== undefined

/** What the map shows where its margin is of a size, as it is drawn. */
function seenWith(asked: Request, paper: Paper, extras: boolean): readonly BoundingBox[] {
  const centre = middleOf(asked.extent)
  const projection = projectionAt(asked.grid, centre)
  return marginsOf(paper, extras).map((size) => {
    const box = mapRoom(paper, size)
    return frameAround(centre, scaleOf(asked, box, projection), box, projection).degrees
  })
}

function expectWithin([west, south, east, north]: BoundingBox, bounds: BoundingBox): void {
  expect([west >= bounds[0], south >= bounds[1]]).toEqual([true, true])
  expect([east <= bounds[2], north <= bounds[3]]).toEqual([true, true])
}

describe('what is asked for a sheet', () => {
  it('holds all that its map shows, whichever margin it gets', () => {
    fc.assert(
      fc.property(request, (asked) => {
        for (const paper of papersOf(asked.paper, asked.orientation, asked.heading !== undefined)) {
          for (const seen of seenWith(asked, paper, hasExtras(asked))) {
            expectWithin(seen, sheetBounds(asked))
          }
        }
      }),
    )
  })

  it('holds all that the map of a slide shows, which stands beside its text', () => {
    const table = { title: '', head: [], rows: [], count: 0, foot: '' }
    fc.assert(
      fc.property(request, fc.boolean(), (given, hasText) => {
        const asked = { ...given, paper: 'slide' as const, heading: undefined }
        const { picture } = slideLayout({
          text: hasText ? 'Lời' : null,
          tables: hasExtras(asked) ? [table] : [],
        })
        // Charts and tables of a slide stand in no margin.
        for (const paper of papersAround(picture)) {
          for (const seen of seenWith(asked, paper, false)) expectWithin(seen, slideBounds(asked))
        }
      }),
    )
  })

  it('is drawn with the widest margin where charts need it, and nothing of the map is empty', async () => {
    const rows = Array.from({ length: 14 }, (_, at) => ({ value: `loại ${at}`, count: at }))
    const answer = {
      numberMatched: 91,
      unlocatedCount: 0,
      counts: [{ property: 'kind', values: rows }],
    }
    const chart = { id: 'counts/incidents/kind', isFiltered: false, answers: [answer] }
    const charts = [chart, chart, chart]
    const content = contentFor({}, { charts })
    const { sheets } = await printed([content])
    const frame = sheets[0]?.frame
    if (frame === undefined) throw new Error('One sheet was drawn.')
    const paper = paperOf(content.paper, content.orientation)
    expect(frame.box).toEqual(mapRoom(paper, 'widest'))
    const asked = sheetRequest.parse({
      ...{ title: 'Thử', producer: 'Thử', layers: [], extent: content.extent },
      ...{ paper: content.paper, orientation: content.orientation, grid: content.grid },
      charts: [{ id: chart.id }],
    })
    expectWithin(frame.degrees, sheetBounds(asked))
  })
})
