import { PNG } from 'pngjs'

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  )

const segment = (marker: number, body: Uint8Array) =>
  bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff], body)

/** What a camera or a program leaves in a picture; none of it may come through. */
export const secrets = ['21.5321N 107.9876E', 'Nguyễn Văn A', 'SN-0042', 'sau lưng ảnh'].map(
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
)
const [place = '', name = '', device = '', behind = ''] = secrets

/** A JPEG of so many pixels with all that may stand beside its picture. */
export function jpegBytes(width = 640, height = 480): Uint8Array {
  const frame = [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, bytes('Exif\0\0', place)),
    segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', name)),
    segment(0xed, bytes('Photoshop 3.0\0', name)),
    segment(0xfe, bytes(device)),
    segment(0xdb, bytes(Array(65).fill(1))),
    segment(0xc0, bytes(frame)),
    [0xff, 0xff],
    segment(0xc4, bytes(Array(20).fill(0))).subarray(1),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
    behind,
  )
}

function chunk(word: string, body: Uint8Array): Uint8Array {
  const length = [24, 16, 8, 0].map((shift) => (body.length >> shift) & 0xff)
  return bytes(length, word, body, [0, 0, 0, 0])
}

/** A real PNG with words in it. */
export function pngBytes(): Uint8Array {
  const png = PNG.sync.write(new PNG({ width: 4, height: 3 }))
  const afterHead = 8 + 25
  return bytes(
    png.subarray(0, afterHead),
    chunk('tEXt', bytes(`Author\0${name}`)),
    chunk('eXIf', bytes(place)),
    chunk('iTXt', bytes(device)),
    png.subarray(afterHead),
    behind,
  )
}

function riff(word: string, body: Uint8Array): Uint8Array {
  const length = [0, 8, 16, 24].map((shift) => (body.length >> shift) & 0xff)
  return bytes(word, length, body, body.length % 2 === 1 ? [0] : [])
}

/** A WebP of 320 × 200 with EXIF and XMP. */
export function webpBytes(more: Uint8Array = bytes()): Uint8Array {
  const head = [0x2c, 0, 0, 0, 319 & 0xff, 319 >> 8, 0, 199, 0, 0]
  const picture = bytes([0, 0, 0, 0x9d, 0x01, 0x2a, 320 & 0xff, 320 >> 8, 200, 0, 7, 7, 7])
  const body = bytes(
    'WEBP',
    riff('VP8X', bytes(head)),
    riff('ICCP', bytes(device)),
    riff('VP8 ', picture),
    riff('EXIF', bytes(place)),
    riff('XMP ', bytes(name)),
    more,
  )
  return bytes(riff('RIFF', body), behind)
}

export const webpFilm = () => webpBytes(riff('ANIM', bytes([0, 0, 0, 0, 0, 0])))
