import { describe, expect, it } from 'vitest'
import type { Road } from '../../../../geo/evacuation/roads/road.ts'
import { wayPath } from '../../../../geo/evacuation/roads/way_path.ts'
import { findWays, waysWithout } from '../../../../geo/evacuation/roads/ways.ts'
import { nearDistanceMetres } from '../../../../geo/measures/near_distance.ts'
import type { Position } from '../../../../geo/measures/position.ts'
import { road } from '../evacuation_world.ts'

/** Thousandths of a degree to the east and north, some hundred metres each. */
const at = (east: number, north: number): Position => [108 + east / 1000, 21.5 + north / 1000]
const ends = (from: Position, to: Position) => ({
  ...{ origins: [{ position: from }], shelters: [{ position: to }] },
})
const straight = (...path: Position[]) =>
  path.slice(1).reduce((sum, to, before) => sum + nearDistanceMetres(path[before] ?? to, to), 0)
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)].map(
      (corner) => [...corner],
    ),
  ],
})
const shut = (roads: readonly Road[], ...ids: string[]) =>
  roads.map((one) => (ids.includes(one.id) ? { ...one, why_not: 'closed_here' as const } : one))

function wayOf(from: Position, to: Position, roads: readonly Road[], hazard = null as never) {
  const ways = findWays(ends(from, to), roads, hazard)
  return {
    by: ways.byOf(0, 0),
    metres: ways.metres[0]?.[0],
    path: wayPath(ways, 0, 0)?.path ?? null,
  }
}

describe('a way along the roads', () => {
  const north = road('north', [at(0, 0), at(0, 10)])
  const east = road('east', [at(0, 10), at(10, 10)])

  it('goes along two that meet at their ends, and counts the steps onto them and off', () => {
    const { by, metres, path } = wayOf(at(1, 1), at(9, 11), [north, east])
    expect(by).toBe('road')
    const expected = straight(at(1, 1), at(0, 1), at(0, 10), at(9, 10), at(9, 11))
    expect(metres).toBeCloseTo(expected, -0.5)
    expect(path?.map((one) => one.map((degrees) => Number(degrees.toFixed(5))))).toEqual([
      at(0, 1),
      at(0, 10),
      at(9, 10),
    ])
  })

  it('goes along a part of one alone, and does not first go to its end', () => {
    const { metres, path } = wayOf(at(0, 2), at(0, 7), [north])
    expect(metres).toBeCloseTo(straight(at(0, 2), at(0, 7)), -0.5)
    expect(path).toHaveLength(2)
  })

  it('turns where an end was drawn a little short of a road, and not where it was not', () => {
    const branch = (gap: number) => road('branch', [at(gap, 5), at(10, 5)])
    expect(wayOf(at(0, 0), at(10, 5), [north, branch(0.1)])).toMatchObject({ by: 'road' })
    expect(wayOf(at(0, 0), at(10, 5), [north, branch(0.3)])).toMatchObject({ by: 'straight' })
  })

  it('does not turn where one merely crosses another, as under a bridge', () => {
    const across = road('across', [at(-10, 5), at(10, 5)])
    expect(wayOf(at(0, 0), at(10, 5), [north, across]).by).toBe('straight')
    const joined = road('joined', [at(-10, 5), at(0, 5), at(10, 5)])
    const withCorner = road('north', [at(0, 0), at(0, 5), at(0, 10)])
    expect(wayOf(at(0, 0), at(10, 5), [withCorner, joined]).by).toBe('road')
  })

  it('does not step over a ford of a few metres that is closed', () => {
    const roads = [
      road('here', [at(0, 0), at(0, 5)]),
      road('ford', [at(0, 5), at(0, 5.05)], { passage: 'ford' }),
      road('there', [at(0, 5.05), at(0, 10)]),
    ]
    expect(wayOf(at(0, 0), at(0, 10), roads)).toMatchObject({ by: 'road' })
    const { metres, path } = wayOf(at(0, 0), at(0, 10), shut(roads, 'ford'))
    expect([metres, path]).toEqual([Number.POSITIVE_INFINITY, null])
  })

  it('is a straight line for who is far from every road, or where none links the two', () => {
    const from = at(0, 0)
    for (const [to, roads] of [
      [at(20, 5), [north]],
      [at(20, 5), [north, road('elsewhere', [at(20, 0), at(20, 10)])]],
      [at(0, 9), []],
    ] as const) {
      expect(wayOf(from, to, roads)).toEqual({
        ...{ by: 'straight', metres: Math.round(straight(from, to)), path: null },
      })
    }
  })

  it('is none where the drawn roads are closed: the straight line would bring them nearer', () => {
    expect(wayOf(at(0, 0), at(10, 10), shut([north, east], 'east'))).toEqual({
      ...{ by: 'road', metres: Number.POSITIVE_INFINITY, path: null },
    })
    // From beside two roads one goes by the other.
    const beside = road('beside', [at(1, 0), at(1, 10)])
    const joins = road('joins', [at(0, 10), at(1, 10)])
    const around = wayOf(at(0.5, 0), at(0, 10), shut([north, beside, joins], 'north'))
    expect(around.metres).toBeGreaterThan(straight(at(0.5, 0), at(0, 10)))
    expect(around.metres).toBeLessThan(1_500)
  })
})

describe('a way and the hazard', () => {
  const direct = road('direct', [at(0, 0), at(20, 0)])
  const detour = road('detour', [at(0, 0), at(0, 10), at(20, 10), at(20, 0)])
  const hazard = box(5, -5, 15, 5)

  it('does not lead into it, and is none where all roads do', () => {
    const roads = [direct, detour]
    const ways = findWays(ends(at(0, 0), at(20, 0)), roads, hazard)
    expect(ways.metres[0]?.[0]).toBeCloseTo(
      straight(at(0, 0), at(0, 10), at(20, 10), at(20, 0)),
      -0.5,
    )
    const only = findWays(ends(at(0, 0), at(20, 0)), [direct], hazard)
    expect(only.metres[0]?.[0]).toBe(Number.POSITIVE_INFINITY)
  })

  it('leads out of it along the road, for who is in it', () => {
    const ways = findWays(ends(at(10, 0), at(20, 0)), [direct, detour], hazard)
    expect(ways.metres[0]?.[0]).toBeCloseTo(straight(at(10, 0), at(20, 0)), -0.5)
    expect(wayPath(ways, 0, 0)?.path.length).toBeGreaterThan(1)
  })

  it('does not lead out of it and in again', () => {
    // Out of one at 10 to the east, into the other between 13 and 15.
    const two = {
      type: 'MultiPolygon' as const,
      coordinates: [box(5, -5, 10, 5).coordinates, box(13, -5, 15, 5).coordinates],
    }
    const ways = findWays(ends(at(8, 0), at(20, 0)), [direct], two)
    expect(ways.metres[0]?.[0]).toBe(Number.POSITIVE_INFINITY)
  })

  it('is cut also where a corner of the road lies on its edge', () => {
    const cornered = road('cornered', [at(0, 0), at(5, 0), at(15, 0), at(20, 0)])
    const ways = findWays(ends(at(0, 0), at(20, 0)), [cornered], hazard)
    expect(ways.metres[0]?.[0]).toBe(Number.POSITIVE_INFINITY)
  })
})

it('is reckoned anew once a road is closed only where it led over that', () => {
  const left = road('left', [at(0, 0), at(0, 10)])
  const right = road('right', [at(50, 0), at(50, 10)])
  const world = {
    origins: [{ position: at(0, 0) }, { position: at(50, 0) }],
    shelters: [{ position: at(0, 10) }, { position: at(50, 10) }],
  }
  const before = findWays(world, [left, right], null)
  const after = waysWithout(before, shut([left, right], 'left'))
  expect(after.trees[0]).not.toBe(before.trees[0])
  expect(after.trees[1]).toBe(before.trees[1])
  expect(after.metres[1]).toBe(before.metres[1])
})
