import type { Position } from '../../measures/position.ts'
import { pointAlong } from './plane.ts'

/** Takes a path in degrees and returns the middle of its longest piece; undefined where it has no place. */
export function middleOfPath(path: readonly Position[]): Position | undefined {
  let [longest, middle] = [-1, path[0]]
  for (let at = 1; at < path.length; at += 1) {
    const [from, to] = [path[at - 1] as Position, path[at] as Position]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (length > longest) [longest, middle] = [length, pointAlong(from, to, 0.5)]
  }
  return middle
}
