import type { Position } from './position.ts'

/**
 * Takes the corners of a ring, the first not once more at the end, and returns whether two of its sides
 * meet but where one follows the other, or one goes back on the way one came.
 */
export function crossesItself(corners: readonly Position[]): boolean {
  const sides = corners.map((corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner])
  return sides.some(([a, b], one) =>
    sides.some(([c, d], other) => {
      if (!a || !b || !c || !d || other <= one) return false
      if (other === one + 1) return foldsBack(a, b, d)
      if (one === 0 && other === sides.length - 1) return foldsBack(c, a, b)
      return meet(a, b, c, d)
    }),
  )
}

/** Above 0 where the way a, b, c turns left, below where right, 0 where it goes on straight or back. */
const turn = (a: Position, b: Position, c: Position) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Whether one goes back on the way one came. */
const foldsBack = (a: Position, b: Position, c: Position) =>
  turn(a, b, c) === 0 && (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) >= 0

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [first, second] = [turn(a, b, c), turn(a, b, d)]
  const [third, fourth] = [turn(c, d, a), turn(c, d, b)]
  if (first * second < 0 && third * fourth < 0) return true
  return (
    (first === 0 && isOn(a, b, c)) ||
    (second === 0 && isOn(a, b, d)) ||
    (third === 0 && isOn(c, d, a)) ||
    (fourth === 0 && isOn(c, d, b))
  )
}

/** Whether c, on the line through a and b, lies between them. */
const isOn = (a: Position, b: Position, c: Position) =>
  [0, 1].every((axis) => {
    const [first, second, third] = [a[axis] ?? 0, b[axis] ?? 0, c[axis] ?? 0]
    return Math.min(first, second) <= third && third <= Math.max(first, second)
  })
