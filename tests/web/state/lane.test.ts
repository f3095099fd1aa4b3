import { describe, expect, it } from 'vitest'
import { exerciseIn, laneAddress } from '../../../web/state/lane.ts'

describe('the lane of a page', () => {
  it('is the exercise that its address names before the #', () => {
    expect(exerciseIn('?lane=dien_tap_ab23cd45')).toBe('dien_tap_ab23cd45')
    for (const search of [
      '',
      '?lane=',
      '?lane=live',
      '?lane=dien_tap_a/../x',
      '?other=dien_tap_a',
    ]) {
      expect(exerciseIn(search), search).toBeNull()
    }
  })

  it('is changed by another address, which keeps the picture', () => {
    expect(laneAddress('dien_tap_a', '#v=1&m=10/21/108')).toBe('/?lane=dien_tap_a#v=1&m=10/21/108')
    expect(laneAddress(null, '#v=1')).toBe('/#v=1')
  })
})
