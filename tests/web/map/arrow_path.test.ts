import { expect, it } from 'vitest'
import { arrowPath } from '../../../web/map/callouts/arrow_path.ts'

it('leads to its place, with two sides of a head behind it', () => {
  expect(arrowPath(100, 0)).toBe('M0 0L100 0M90.3 -5.3L100 0L90.3 5.3')
})

it('is nothing where it would be shorter than its head', () => {
  expect(arrowPath(3, 4)).toBe('')
})
