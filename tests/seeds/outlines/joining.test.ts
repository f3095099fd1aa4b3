import { describe, expect, it } from 'vitest'
import { bridgeBorder } from '../../../seeds/basemap/clip/bridge_border.ts'
import type { LonLat } from '../../../seeds/basemap/clip/lon_lat.ts'
import { closeRing } from '../../../seeds/units/outline/close_ring.ts'
import { cutAt } from '../../../seeds/units/outline/cut_at.ts'
import { joinTo } from '../../../seeds/units/outline/join_to.ts'
import { shareVertices } from '../../../seeds/units/outline/share_vertices.ts'

const border: LonLat[] = [
  [107.9, 21.5],
  [107.92, 21.5],
  [107.94, 21.5],
]

describe('leading a line onto the border', () => {
  it('cuts what runs past it', () => {
    const line: LonLat[] = [
      [107.91, 21.51],
      [107.91, 21.48],
    ]
    expect(joinTo(line, 'start', border)).toEqual([
      [107.91, 21.5],
      [107.91, 21.48],
    ])
  })

  it('extends what stops short by less than 300 m, and keeps what ends on it', () => {
    const short: LonLat[] = [
      [107.91, 21.48],
      [107.91, 21.498],
    ]
    expect(joinTo(short, 'end', border).at(-1)).toEqual([107.91, 21.5])
    const exact: LonLat[] = [
      [107.91, 21.48],
      [107.92, 21.5],
    ]
    expect(joinTo(exact, 'end', border)).toEqual(exact)
  })

  it('refuses what stops farther off', () => {
    const far: LonLat[] = [
      [107.91, 21.48],
      [107.91, 21.49],
    ]
    expect(() => joinTo(far, 'end', border)).toThrow(/stops .* m short/)
  })
})

describe('cutting a line', () => {
  it('gives pieces that share the vertex they are cut at', () => {
    expect(cutAt(border, [[107.91, 21.5]])).toEqual([
      [
        [107.9, 21.5],
        [107.91, 21.5],
      ],
      [
        [107.91, 21.5],
        [107.92, 21.5],
        [107.94, 21.5],
      ],
    ])
  })

  it('refuses positions out of order or off the line', () => {
    const outOfOrder: LonLat[] = [
      [107.93, 21.5],
      [107.91, 21.5],
    ]
    expect(() => cutAt(border, outOfOrder)).toThrow(/check the order/)
    expect(() => cutAt(border, [[107.91, 21.501]])).toThrow(/not on what is left/)
  })
})

describe('closing a ring', () => {
  const sides: LonLat[][] = [
    border,
    [
      [107.92, 21.48],
      [107.9, 21.5],
    ],
    [
      [107.92, 21.48],
      [107.94, 21.5],
    ],
  ]

  it('turns lines as needed and runs counter-clockwise', () => {
    expect(closeRing(sides)).toEqual([
      [107.9, 21.5],
      [107.92, 21.48],
      [107.94, 21.5],
      [107.92, 21.5],
      [107.9, 21.5],
    ])
  })

  it('refuses lines that do not meet in every digit', () => {
    expect(() => closeRing([border])).toThrow(/do not close/)
    expect(() =>
      closeRing([
        border,
        [
          [107.94001, 21.5],
          [107.9, 21.4],
        ],
      ]),
    ).toThrow(/Nothing goes on/)
  })
})

it('gives a ring the vertices its neighbour has on their common edge, in order', () => {
  const square: LonLat[] = [
    [107.9, 21.5],
    [107.9, 21.4],
    [108, 21.4],
    [108, 21.5],
    [107.9, 21.5],
  ]
  const neighbour: LonLat[] = [
    [107.92, 21.5],
    [107.98, 21.5],
    [107.95, 21.6],
  ]
  expect(shareVertices(square, neighbour).slice(3)).toEqual([
    [108, 21.5],
    [107.98, 21.5],
    [107.92, 21.5],
    [107.9, 21.5],
  ])
})

describe('the border two countries share', () => {
  const south: LonLat[] = [
    [107, 21],
    [107.9, 21.5],
    [107.901, 21.499],
    [107.902, 21.5],
    [107.91, 21.5],
    [107, 21],
  ]
  const north: LonLat[] = [
    [107, 22],
    [107.91, 21.5],
    [107.902, 21.5],
    [107.902, 21.6],
    [107.9, 21.5],
    [107, 22],
  ]

  it('goes straight over a gap of less than 500 m', () => {
    const { border: line, bridges } = bridgeBorder(south, north, [107.5, 21, 108, 22])
    expect(line).toEqual([
      [107.9, 21.5],
      [107.902, 21.5],
      [107.91, 21.5],
    ])
    expect(bridges).toEqual([{ from: [107.9, 21.5], metres: 207 }])
  })

  it('is refused where a gap is wider, and where there is none', () => {
    const torn = south.map(([lon, lat]): LonLat => (lon === 107.9 ? [107.89, lat] : [lon, lat]))
    const tornToo = north.map(([lon, lat]): LonLat => (lon === 107.9 ? [107.89, lat] : [lon, lat]))
    expect(() => bridgeBorder(torn, tornToo, [107.5, 21, 108, 22])).toThrow(/torn/)
    expect(() => bridgeBorder(south, north, [110, 21, 111, 22])).toThrow(/share no border/)
  })
})
