/** Rows of a picture from above to below, each four bytes a pixel: red, green, blue, opacity. */
export interface PixelRows {
  readonly width: number
  readonly height: number
  /** A strip of rows; the last one may be lower than the others. */
  strips(): AsyncIterable<Uint8Array>
}

/**
 * A PNG written strip by strip, so that a sheet of any size takes no more memory than one strip and its
 * file. Source: W3C, Portable Network Graphics (PNG) Specification, Third Edition.
 *
 * @param dpi how many pixels are an inch: whoever prints it gets the paper's true size.
 */
export async function pngFile({ width, height, strips }: PixelRows, dpi: number): Promise<Blob> {
  const perMetre = Math.round(dpi / 0.0254)
  const pieces: BlobPart[] = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', [...uint32(width), ...uint32(height), 8, 2, 0, 0, 0]),
    chunk('sRGB', [0]),
    chunk('pHYs', [...uint32(perMetre), ...uint32(perMetre), 1]),
  ]
  const rows = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      for await (const strip of strips()) controller.enqueue(filtered(strip, width))
      controller.close()
    },
  })
  const reader = rows.pipeThrough(new CompressionStream('deflate')).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(chunk('IDAT', value))
  }
  pieces.push(chunk('IEND', []))
  return new Blob(pieces, { type: 'image/png' })
}

/** Paper is not see-through: three bytes a pixel, and before each row how it is filtered (not at all). */
function filtered(strip: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const rows = strip.length / (width * 4)
  const bytes = new Uint8Array(rows * (1 + width * 3))
  let to = 0
  for (let row = 0; row < rows; row += 1) {
    bytes[to] = 0
    to += 1
    for (let from = row * width * 4; from < (row + 1) * width * 4; from += 4) {
      bytes[to] = strip[from] ?? 0
      bytes[to + 1] = strip[from + 1] ?? 0
      bytes[to + 2] = strip[from + 2] ?? 0
      to += 3
    }
  }
  return bytes
}

const uint32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]

function chunk(name: string, data: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length)
  bytes.set(uint32(data.length), 0)
  bytes.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  )
  bytes.set(data, 8)
  bytes.set(uint32(checksum(bytes.subarray(4, 8 + data.length))), 8 + data.length)
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 (ISO 3309), as the format asks for. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
