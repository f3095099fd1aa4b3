import type { Page } from 'playwright-core'

/** What the camera wrote that must not leave the device, as it stands in the file. */
export const cameraName = 'MAY ANH SN-0042'

const [ascii, short, long, rational] = [2, 3, 4, 5] as const
const beginsAt = 8

/** One entry of a directory: its tag, its type, how many, and the value or where it lies. */
function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16LE(tag, 0)
  bytes.writeUInt16LE(type, 2)
  bytes.writeUInt32LE(count, 4)
  bytes.writeUInt32LE(value, 8)
  return bytes
}

function directory(entries: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeUInt16LE(entries.length)
  return Buffer.concat([count, ...entries, Buffer.alloc(4)])
}

const degrees = (...parts: readonly [number, number][]) =>
  Buffer.concat(
    parts.map(([over, under]) => {
      const bytes = Buffer.alloc(8)
      bytes.writeUInt32LE(over, 0)
      bytes.writeUInt32LE(under, 4)
      return bytes
    }),
  )

/**
 * EXIF as a telephone writes it: its name, that it was held on its side (the picture is to be turned by
 * a quarter), and 21°31'12" N, 107°58'48" E.
 */
function exif(): Buffer {
  const sideways = 6
  const name = Buffer.from(`${cameraName}\0`, 'latin1')
  const nameAt = beginsAt + 2 + 3 * 12 + 4
  const placeAt = nameAt + name.length
  const latitudeAt = placeAt + 2 + 4 * 12 + 4
  const longitudeAt = latitudeAt + 24
  const north = Buffer.from('N\0\0\0').readUInt32LE()
  const east = Buffer.from('E\0\0\0').readUInt32LE()
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, beginsAt, 0, 0, 0])
  const body = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    head,
    directory([
      entry(0x010f, ascii, name.length, nameAt),
      entry(0x0112, short, 1, sideways),
      entry(0x8825, long, 1, placeAt),
    ]),
    name,
    directory([
      entry(1, ascii, 2, north),
      entry(2, rational, 3, latitudeAt),
      entry(3, ascii, 2, east),
      entry(4, rational, 3, longitudeAt),
    ]),
    degrees([21, 1], [31, 1], [12, 1]),
    degrees([107, 1], [58, 1], [48, 1]),
  ])
  const marker = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([marker, body])
}

/**
 * A photo as a telephone takes it: a JPEG that the browser itself makes, of 1200 × 800, red above and
 * blue below, with such EXIF.
 */
export async function cameraPhoto(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 1200
    canvas.height = 800
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('The browser draws nothing.')
    for (const [colour, from] of [['#c02020', 0] as const, ['#2020c0', 400] as const]) {
      pen.fillStyle = colour
      pen.fillRect(0, from, 1200, 400)
    }
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  const plain = Buffer.from(text.slice(text.indexOf(',') + 1), 'base64')
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)])
}
