import { nearDistanceMetres } from '../../measures/near_distance.ts'
import type { Position } from '../../measures/position.ts'

/** The point of a segment that is nearest to a place: how far it is off, and how far along, from 0 to 1. */
export interface NearestOnSegment {
  readonly metres: number
  readonly along: number
  readonly point: Position
}

/** As if the earth were flat between the three, which lie within a few kilometres of each other. */
export function nearestOnSegment(place: Position, from: Position, to: Position): NearestOnSegment {
  const narrowing = Math.cos((place[1] * Math.PI) / 180)
  const [x, y] = [(to[0] - from[0]) * narrowing, to[1] - from[1]]
  const length = x * x + y * y
  const projected = (place[0] - from[0]) * narrowing * x + (place[1] - from[1]) * y
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, projected / length))
  const point = pointAlong(from, to, along)
  return { metres: nearDistanceMetres(place, point), along, point }
}

export const pointAlong = (from: Position, to: Position, along: number): Position =>
  along === 0
    ? from
    : along === 1
      ? to
      : [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]

/** Things by the squares of the ground they touch, so that what is near is found without looking at all. */
export class Squares<Each> {
  readonly #side: number
  readonly #held = new Map<string, Each[]>()

  /** @param metres nothing that is nearer than this is missed by `near`. */
  constructor(metres: number) {
    // A degree is nowhere near Viet Nam narrower than 100 km.
    this.#side = metres / 100_000
  }

  add(each: Each, corners: readonly Position[]): void {
    const [west, south, east, north] = this.#span(corners)
    for (let x = west; x <= east; x += 1) {
      for (let y = south; y <= north; y += 1) {
        const key = `${x} ${y}`
        const held = this.#held.get(key)
        if (held) held.push(each)
        else this.#held.set(key, [each])
      }
    }
  }

  near(place: Position): Set<Each> {
    const [x, y] = this.#span([place])
    const found = new Set<Each>()
    for (let across = x - 1; across <= x + 1; across += 1) {
      for (let up = y - 1; up <= y + 1; up += 1) {
        for (const each of this.#held.get(`${across} ${up}`) ?? []) found.add(each)
      }
    }
    return found
  }

  #span(corners: readonly Position[]): [number, number, number, number] {
    const of = (axis: 0 | 1) => corners.map((corner) => Math.floor(corner[axis] / this.#side))
    const [across, up] = [of(0), of(1)]
    return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)]
  }
}
