import { expect, it } from 'vitest'
import { type Box, isInFreeRoom } from '../../../../web/map/labels/free_room.ts'

const map = { width: 400, height: 300 }
const button: Box = [350, 10, 390, 50]

it.each<[string, Box, boolean]>([
  ['in the middle', [100, 100, 180, 120], true],
  ['up to the edges', [0, 0, 400, 9], true],
  ['cut by the left edge', [-1, 100, 80, 120], false],
  ['cut by the right edge', [330, 100, 401, 120], false],
  ['cut by the upper edge', [100, -1, 180, 20], false],
  ['cut by the lower edge', [100, 290, 180, 301], false],
  ['with its end under a button', [300, 30, 351, 45], false],
  ['beside a button', [300, 30, 350, 45], true],
  ['below a button', [340, 50, 395, 70], true],
  ['around a button', [340, 0, 399, 60], false],
])('a name %s', (_, name, free) => {
  expect(isInFreeRoom(name, map, [button])).toBe(free)
})
