import type { LineString, MultiLineString, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { twinnedCommunitiesLayer } from '../../../geo/layers/twinned_communities/layer.ts'
import type { twinnedCommunities } from '../../../geo/layers/twinned_communities/table.ts'
import { changedRecord, refusedFields, shippedRows } from './shipped_seed.ts'

type Row = typeof twinnedCommunities.now.$inferSelect

const layer = 'twinned_communities'
const changed = (changes: object) => changedRecord(layer, 'po_hen_than_san', changes)
const rows = shippedRows(layer) as Row[]
const pair = (id: string) => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`no pair ${id}`)
  return row
}
const home = { vi: 'Thôn', en: 'Village' }
const at = { lat: 21.6, lon: 107.7, accuracy_m: 1000 }

describe('the twinned communities', () => {
  it('are drawn as schemes from one end to the other, each with its wide accuracy', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ drawn: 'schematic', position_confidence: 'unverified' })
      expect(row.accuracy_m).toBeGreaterThanOrEqual(3000)
      expect(row.accuracy_m).toBe(Math.max(row.home_accuracy_m ?? 0, row.away_accuracy_m ?? 0))
    }
  })

  it('lead from Pò Hèn across the border that is drawn', () => {
    const line = pair('po_hen_than_san').geom as MultiLineString
    const [border] = (shippedRows('border_line') as { geom: LineString }[]).map(({ geom }) => geom)
    const [from, to] = line.coordinates[0] ?? []
    const crossings = segments(border?.coordinates ?? []).filter(
      ([a, b]) => from && to && cross([from, to], [a, b]),
    )
    expect(crossings).toHaveLength(1)
  })

  it('are read out with the day they signed', () => {
    expect(twinnedCommunitiesLayer.briefing(pair('po_hen_than_san'), 'vi')).toBe(
      'Pò Hèn – Thán Sản: thôn Pò Hèn, xã Hải Sơn kết nghĩa với thôn Thán Sản, trấn Na Lương, khu Phòng Thành (Quảng Tây) từ 26/08/2014; đường vẽ: sơ đồ nối hai điểm ước chừng.',
    )
  })

  it.each([
    ['one end without the other', { away: home }, 'away.position'],
    [
      'a swapped end',
      { home: { ...home, position: { ...at, lat: 107.7, lon: 21.6 } } },
      'home.position',
    ],
    [
      'ends that say not how sure they are',
      { position_confidence: undefined },
      'position_confidence',
    ],
    ['no source', { source: undefined }, 'source'],
    ['an unknown word', { confidence: 'maybe' }, 'confidence'],
    ['a day that never was', { twinned_on: '2014-02-30' }, 'twinned_on'],
    ['an end before the beginning', { valid_from: '2014', valid_to: '2013' }, 'valid_to'],
    ['a position of its own', { position: at }, 'position'],
  ])('are refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed(changes))).toContain(field)
  })

  it('are kept without a line where neither end is known', () => {
    const nowhere = { home, away: home, position_confidence: undefined }
    expect(refusedFields(layer, changed(nowhere))).toEqual([])
  })
})

type Segment = readonly [Position, Position]

const segments = (points: readonly Position[]): Segment[] =>
  points.slice(1).flatMap((point, before) => {
    const start = points[before]
    return start ? [[start, point] as const] : []
  })

const cross = ([a, b]: Segment, [c, d]: Segment) =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)

const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
