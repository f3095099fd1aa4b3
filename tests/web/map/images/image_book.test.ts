import { describe, expect, it } from 'vitest'
import { ImageBook } from '../../../../web/map/images/image_book.ts'

const point = {
  kind: 'point',
  shape: 'circle',
  fill: '#000000',
  line: '#ffffff',
  radius: 8,
  glyph: '',
  unverified: false,
} as const

describe('the id of an image', () => {
  it('differs with everything that can be seen, the pixel ratio included', () => {
    const book = new ImageBook(1)
    const ids = [
      book.idOf(point),
      book.idOf({ ...point, unverified: true }),
      book.idOf({ ...point, glyph: 'B' }),
      book.idOf({ ...point, fill: '#000001' }),
      new ImageBook(2).idOf(point),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same for the same image, so that it is drawn once', () => {
    expect(new ImageBook(2).idOf(point)).toBe(new ImageBook(2).idOf({ ...point }))
  })
})
