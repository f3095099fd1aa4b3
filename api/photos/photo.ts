import { writeNumber } from '../../geo/measures/write_number.ts'
import { err, ok, type Result } from '../../geo/result.ts'
import type { ListedPhoto } from './select_photos.ts'

/** A picture without whatever was written beside it. */
export interface Photo {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

export type ReadPhoto = Result<Photo, string>

/** Larger ones would be unpacked to more than a telephone has room for. */
const pixelsAtMost = 30_000_000

/** @returns why not, for who sent it. */
export function photoOf(type: Photo['type'], size: Size, parts: readonly Uint8Array[]): ReadPhoto {
  const { width, height } = size
  if (width < 1 || height < 1) return err('the picture has no size')
  if (width * height > pixelsAtMost) {
    return err(`the picture has ${width} × ${height} pixels, and may have ${pixelsAtMost} in all`)
  }
  return ok({ type, width, height, bytes: Buffer.concat(parts) })
}

type Described = Pick<ListedPhoto, 'width' | 'height' | 'size_bytes' | 'sha256'>

/** How the running log names a photo: by its hash, so that it is known which one was meant. */
export const photoInWords = ({ width, height, size_bytes, sha256 }: Described): string =>
  `Ảnh ${width} × ${height}, ${writeNumber(Math.ceil(size_bytes / 1000), 'vi')} kB, sha256 ${sha256}`

export interface Size {
  readonly width: number
  readonly height: number
}

/** The four letters, or fewer at the end, that stand there. */
export const wordAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)
