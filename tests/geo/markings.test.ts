import { describe, expect, it } from 'vitest'
import { highestMarking } from '../../geo/markings.ts'

const mark = (code: string, rank: number) => ({ code, rank, vi: code, en: code, open: rank === 0 })
const scheme = [mark('cong_khai', 0), mark('noi_bo', 10), mark('mat', 20)]
const highest = (...codes: string[]) => highestMarking(scheme, codes)?.code

describe('the highest marking', () => {
  it('is that of the whole, wherever it stands among the rest', () => {
    expect(highest('cong_khai', 'mat', 'noi_bo')).toBe('mat')
    expect(highest('cong_khai', 'noi_bo')).toBe('noi_bo')
    expect(highest('cong_khai', 'cong_khai')).toBe('cong_khai')
  })

  it('is the lowest there is where nothing is shown, and none without a scheme', () => {
    expect(highest()).toBe('cong_khai')
    expect(highestMarking([], ['mat'])).toBeUndefined()
  })

  it('takes a marking that nobody knows for more than any other, and not for an open one', () => {
    expect(highestMarking(scheme, ['mat', 'moi', 'cong_khai'])).toMatchObject({
      code: 'moi',
      vi: 'moi',
      open: false,
    })
  })
})
