import { err } from '../../geo/result.ts'
import { photoOf, type ReadPhoto, type Size, viewOf } from './photo.ts'

const [start, end, scan] = [0xd8, 0xd9, 0xda]
/** Tables and frames: what the picture is made of. Adobe's word (EE) says how its colours are meant. */
const kept = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || [0xdb, 0xdd, 0xee].includes(marker)
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

/**
 * A JPEG of its picture alone: no EXIF with place and device, no XMP or IPTC, no comment, no thumbnail,
 * no profile, and nothing behind its end. How a camera was held goes with the EXIF.
 */
export function cleanJpeg(bytes: Uint8Array): ReadPhoto {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  let size: Size | undefined
  let hasScan = false
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return err('the JPEG is damaged')
    const marker = bytes[at + 1] ?? 0
    // Any number of these may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === end) {
      if (size === undefined || !hasScan) return err('the JPEG has no picture')
      return photoOf('image/jpeg', size, [...parts, bytes.subarray(at, at + 2)])
    }
    if (marker === start || marker === 0 || isRestart(marker)) return err('the JPEG is damaged')
    if (at + 4 > bytes.length) break
    const next = at + 2 + view.getUint16(at + 2)
    if (next > bytes.length || next < at + 4) break
    if (isFrame(marker)) {
      if (next < at + 9) return err('the JPEG is damaged')
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    if (marker === scan) {
      const after = endOfScan(bytes, next)
      parts.push(bytes.subarray(at, after))
      hasScan = true
      at = after
      continue
    }
    if (kept(marker)) parts.push(bytes.subarray(at, next))
    at = next
  }
  return err('the JPEG ends in the middle')
}

/** Where the picture's own data end: at the next marker that is neither a filling nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return bytes.length
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && !isRestart(marker)) return at
    at += 2
  }
}
