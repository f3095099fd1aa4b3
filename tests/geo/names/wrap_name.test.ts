import { describe, expect, it } from 'vitest'
import { wrapName } from '../../../geo/names/wrap_name.ts'

describe('the name of a unit in lines', () => {
  it.each([
    ['Phường Móng Cái 1', 'Phường\nMóng\u00a0Cái\u00a01'],
    ['Đặc khu Vân Đồn', 'Đặc khu\nVân\u00a0Đồn'],
    ['Móng Cái 1 Ward', 'Móng\u00a0Cái\u00a01\nWard'],
  ])('keeps the kind apart and the syllables together: %s', (name, lines) => {
    expect(wrapName(name)).toBe(lines)
  })

  it('leaves a short name in one line', () => {
    expect(wrapName('Xã Hải Sơn')).toBe('Xã Hải Sơn')
  })

  it('leaves to the map where a long name of another kind breaks', () => {
    const name = 'Nước dâng vùng bãi triều thấp'
    expect(wrapName(name)).toBe(name)
  })
})
