import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { pngFile } from '../../../geo/sheet/picture/png_file.ts'

const picture = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 30 }) })
  .chain(({ width, height }) =>
    fc.record({
      ...{ width: fc.constant(width), height: fc.constant(height) },
      rowsAtOnce: fc.integer({ min: 1, max: height }),
      pixels: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
    }),
  )

it('holds every pixel of every strip, whatever the strips', async () => {
  await fc.assert(
    fc.asyncProperty(picture, async ({ width, height, rowsAtOnce, pixels }) => {
      const strip = rowsAtOnce * width * 4
      const file = await pngFile(
        {
          ...{ width, height },
          async *strips() {
            for (let at = 0; at < pixels.length; at += strip) yield pixels.slice(at, at + strip)
          },
        },
        300,
      )
      const read = PNG.sync.read(Buffer.from(await file.arrayBuffer()))
      expect([read.width, read.height]).toEqual([width, height])
      for (let at = 0; at < pixels.length; at += 4) {
        // Paper is not see-through.
        const colour = [...pixels.slice(at, at + 3), 255]
        expect([...read.data.subarray(at, at + 4)]).toEqual(colour)
      }
    }),
    { numRuns: 60 },
  )
})

it('says how large it is on paper', async () => {
  const file = await pngFile(
    {
      width: 1,
      height: 1,
      strips: async function* () {
        yield new Uint8Array([1, 2, 3, 255])
      },
    },
    300,
  )
  const bytes = Buffer.from(await file.arrayBuffer())
  const at = bytes.indexOf('pHYs') + 4
  expect(bytes.readUInt32BE(at)).toBe(11_811)
  expect(bytes.readUInt8(at + 8)).toBe(1)
  expect(bytes.readUInt32BE(at + 9)).toBe(crc32(bytes.subarray(at - 4, at + 9)))
})
