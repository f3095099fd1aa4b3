import { nearDistanceMetres } from '../../measures/near_distance.ts'
import type { Position } from '../../measures/position.ts'
import { nearestOnSegment, Squares } from './plane.ts'
import type { Road } from './road.ts'

/** An end that is drawn within so many metres of another road is meant to reach it. */
export const joinMetres = 15

/** A piece of road between two places where one can turn, or at an end. */
export interface Stretch {
  /** Of the road in the list that was given. */
  readonly road: number
  /** Numbers of places; the same number is the same place. */
  readonly from: number
  readonly to: number
  readonly path: readonly Position[]
}

interface Corner {
  readonly line: number
  readonly position: Position
  readonly isEnd: boolean
}

interface Segment {
  readonly line: number
  readonly from: number
  readonly to: number
}

/**
 * Roads split where they meet: where corners of two lie at the same coordinates, and where the end of one
 * lies within `joinMetres` of another. Lines that merely cross do not meet: one may lead over the other.
 * An end that lies at the same coordinates as a corner of another is joined with that alone, so that a
 * ford of a few metres is not stepped over.
 */
export function joinLines(roads: readonly Pick<Road, 'lines'>[]): {
  readonly places: number
  readonly stretches: readonly Stretch[]
} {
  const lines = roads.flatMap((one, road) =>
    one.lines.filter((line) => line.length > 1).map((line) => ({ road, line })),
  )
  const corners: Corner[] = []
  const courses = lines.map(({ line }, number) =>
    line.map((position, at) => {
      corners.push({ line: number, position, isEnd: at === 0 || at === line.length - 1 })
      return corners.length - 1
    }),
  )
  const joined = new Joined()
  const byPlace = new Map<string, number>()
  const meets = new Set<number>()
  for (const [corner, { position }] of corners.entries()) {
    const key = position.map((degrees) => degrees.toFixed(7)).join()
    const there = byPlace.get(key)
    if (there === undefined) byPlace.set(key, corner)
    else {
      joined.join(corner, there)
      meets.add(corner).add(there)
    }
  }
  const splits = reachOut(corners, courses, joined, meets)
  const isNode = (corner: number) => corners[corner]?.isEnd || joined.size(corner) > 1
  const numbers = new Map<number, number>()
  const numberOf = (corner: number) => {
    const place = joined.find(corner)
    const number = numbers.get(place) ?? numbers.size
    numbers.set(place, number)
    return number
  }
  const stretches = courses.flatMap((course, line) => {
    const whole = course.flatMap((corner) => [corner, ...(splits.get(corner) ?? [])])
    const found: Stretch[] = []
    let begun = 0
    for (let at = 1; at < whole.length; at += 1) {
      const corner = whole[at] as number
      if (!isNode(corner)) continue
      const piece = whole.slice(begun, at + 1)
      found.push({
        road: lines[line]?.road ?? 0,
        ...{ from: numberOf(piece[0] as number), to: numberOf(corner) },
        path: piece.flatMap((one) => (corners[one]?.position ? [corners[one].position] : [])),
      })
      begun = at
    }
    return found
  })
  return { places: numbers.size, stretches }
}

/**
 * Joins each end that meets nothing with the nearest of another line: a corner of it, or a new corner
 * set into it.
 *
 * @returns the corners to set in behind each corner, in their order.
 */
function reachOut(
  corners: Corner[],
  courses: readonly (readonly number[])[],
  joined: Joined,
  meets: ReadonlySet<number>,
): Map<number, number[]> {
  const squares = new Squares<Segment>(500)
  for (const [line, course] of courses.entries()) {
    for (let at = 1; at < course.length; at += 1) {
      const segment = { line, from: course[at - 1] as number, to: course[at] as number }
      squares.add(segment, [positionOf(corners, segment.from), positionOf(corners, segment.to)])
    }
  }
  const set = new Map<number, { corner: number; along: number }[]>()
  const ends = corners.flatMap((corner, at) => (corner.isEnd && !meets.has(at) ? [at] : []))
  for (const end of ends) {
    const { position, line } = corners[end] as Corner
    const near = [...squares.near(position)]
      .filter((segment) => segment.line !== line)
      .map((segment) => ({
        segment,
        ...nearestOnSegment(
          position,
          positionOf(corners, segment.from),
          positionOf(corners, segment.to),
        ),
      }))
      .reduce<({ segment: Segment } & ReturnType<typeof nearestOnSegment>) | null>(
        (best, one) => (best === null || one.metres < best.metres ? one : best),
        null,
      )
    if (near === null || near.metres > joinMetres) continue
    const { segment, point, along } = near
    const corner = [segment.from, segment.to].find(
      (one) => nearDistanceMetres(positionOf(corners, one), point) <= joinMetres,
    )
    if (corner !== undefined) {
      joined.join(end, corner)
      continue
    }
    corners.push({ line: segment.line, position: point, isEnd: false })
    const added = corners.length - 1
    joined.join(end, added)
    set.set(segment.from, [...(set.get(segment.from) ?? []), { corner: added, along }])
  }
  return new Map(
    [...set].map(([from, inOrder]) => [
      from,
      inOrder.sort((one, other) => one.along - other.along).map(({ corner }) => corner),
    ]),
  )
}

const positionOf = (corners: readonly Corner[], at: number): Position =>
  corners[at]?.position ?? [Number.NaN, Number.NaN]

/** Which corners are one place. */
class Joined {
  readonly #above = new Map<number, number>()
  readonly #sizes = new Map<number, number>()

  find(one: number): number {
    let top = one
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) {
      top = above
    }
    return top
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)]
    if (a === b) return
    this.#sizes.set(b, this.size(a) + this.size(b))
    this.#above.set(a, b)
  }

  size(one: number): number {
    return this.#sizes.get(this.find(one)) ?? 1
  }
}
