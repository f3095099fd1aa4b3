import { describe, expect, it } from 'vitest'
import { mix, withAlpha } from '../../../../web/map/style/colour.ts'

describe('colours', () => {
  it('take an alpha', () => {
    expect(withAlpha('#0e5c63', 0.12)).toBe('rgba(14, 92, 99, 0.12)')
  })

  it('mix from the one to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000')
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mix('#123456', '#ffffff', 1)).toBe('#ffffff')
  })

  it('are refused when they are written in another way', () => {
    expect(() => withAlpha('teal', 1)).toThrow(/#rrggbb/)
  })
})
