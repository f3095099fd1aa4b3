import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { cleanPhoto } from '../../../api/photos/clean_photo.ts'
import { jpegBytes, pngBytes, secrets, webpBytes, webpFilm } from '../../support/photo_bytes.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const cleaned = (bytes: Uint8Array) => {
  const read = cleanPhoto(bytes)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('a photo', () => {
  it.each([
    ['image/jpeg', jpegBytes(), 640, 480],
    ['image/png', pngBytes(), 4, 3],
    ['image/webp', webpBytes(), 320, 200],
  ] as const)(
    'that is %s keeps its picture and none of what stood beside it',
    (type, bytes, w, h) => {
      for (const secret of secrets) expect(text(bytes)).toContain(secret)
      const photo = cleaned(bytes)
      expect(photo).toMatchObject({ type, width: w, height: h })
      for (const secret of secrets) expect(text(photo.bytes)).not.toContain(secret)
      // Once more there is nothing left to take away.
      expect(cleaned(photo.bytes).bytes).toEqual(photo.bytes)
    },
  )

  it('is the same picture afterwards', () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(cleaned(pngBytes()).bytes))
    expect([width, height, data.length]).toEqual([4, 3, 48])
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['words', Buffer.from('<html><script>alert(1)</script>')],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3)],
    ['the beginning of one', jpegBytes().subarray(0, 200)],
    ['a head and no picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['a film', webpFilm()],
    ['one too large to unpack', jpegBytes(60_000, 60_000)],
    ['one without a size', jpegBytes(0, 480)],
    ['another kind', Buffer.from('GIF89a............')],
  ])('that is %s is refused', (_, bytes) => {
    expect(cleanPhoto(bytes).ok).toBe(false)
  })

  it('cut or bent anywhere is refused, or is a photo of its kind without anything beside it', () => {
    const whole = fc.constantFrom(jpegBytes(), pngBytes(), webpBytes())
    const bent = fc.tuple(whole, fc.nat(), fc.nat(255), fc.nat()).map(([bytes, at, byte, end]) => {
      const copy = Uint8Array.from(bytes)
      copy[at % copy.length] = byte
      return copy.subarray(0, 1 + (end % copy.length))
    })
    fc.assert(
      fc.property(bent, (bytes) => {
        const read = cleanPhoto(bytes)
        if (!read.ok) return
        // A WebP that was cut before its last filling byte gets that.
        expect(read.value.bytes.length).toBeLessThanOrEqual(bytes.length + 1)
        expect(cleaned(read.value.bytes).bytes).toEqual(read.value.bytes)
      }),
      { numRuns: 2_000 },
    )
  })
})
