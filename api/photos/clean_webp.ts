import { err } from '../../geo/result.ts'
import { photoOf, type ReadPhoto, type Size, viewOf, wordAt } from './photo.ts'

/** The picture, its transparency, and the head that announces both. */
const kept = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L'])
/** Of that head: what it says there is of transparency; not of profile, EXIF, XMP or animation. */
const alphaFlag = 0x10
const riffHead = 12
const chunkHead = 8

/** A WebP of its one picture alone. */
export function cleanWebp(bytes: Uint8Array): ReadPhoto {
  const view = viewOf(bytes)
  const end = Math.min(bytes.length, chunkHead + view.getUint32(4, true))
  const parts: Uint8Array[] = []
  let size: Size | undefined
  let hasPicture = false
  let at = riffHead
  while (at + chunkHead <= end) {
    const name = wordAt(bytes, at)
    const length = view.getUint32(at + 4, true)
    const next = at + chunkHead + length + (length % 2)
    // An odd chunk is filled up by one byte, which the last may lack.
    if (at + chunkHead + length > end) return err('the WebP ends in the middle')
    if (name === 'ANIM' || name === 'ANMF') return err('the WebP is a film, not a picture')
    const body = bytes.subarray(at + chunkHead, at + chunkHead + length)
    if (kept.has(name)) {
      if (name !== 'ALPH') {
        size ??= sizeOf(name, body)
        if (size === undefined) return err('the WebP is damaged')
        hasPicture ||= name !== 'VP8X'
      }
      const chunk = new Uint8Array(chunkHead + length + (length % 2))
      chunk.set(bytes.subarray(at, at + chunkHead + length))
      if (name === 'VP8X') chunk[chunkHead] = (chunk[chunkHead] ?? 0) & alphaFlag
      parts.push(chunk)
    }
    at = next
  }
  if (size === undefined || !hasPicture) return err('the WebP has no picture')
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0), 4)
  return photoOf('image/webp', size, [head, ...parts])
}

function sizeOf(name: string, body: Uint8Array): Size | undefined {
  if (body.length < 10) return undefined
  const view = viewOf(body)
  if (name === 'VP8X') {
    const three = (at: number) => view.getUint16(at, true) + ((body[at + 2] ?? 0) << 16) + 1
    return { width: three(4), height: three(7) }
  }
  if (name === 'VP8L') {
    if (body[0] !== 0x2f) return undefined
    const bits = view.getUint32(1, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const begins = body[3] === 0x9d && body[4] === 0x01 && body[5] === 0x2a
  if (!begins) return undefined
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
}
