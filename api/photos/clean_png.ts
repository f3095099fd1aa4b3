import { err } from '../../geo/result.ts'
import { photoOf, type ReadPhoto, type Size, viewOf, wordAt } from './photo.ts'

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** The picture and how its colours are meant; no text, time, EXIF, profile or animation. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'])
/** Length, name and check of a chunk. */
const around = 12

/** A PNG of its picture alone, and nothing behind its end. */
export function cleanPng(bytes: Uint8Array): ReadPhoto {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = [bytes.subarray(0, pngSignature.length)]
  let size: Size | undefined
  let hasData = false
  let at = pngSignature.length
  while (at + around <= bytes.length) {
    const next = at + around + view.getUint32(at)
    const name = wordAt(bytes, at + 4)
    if (next > bytes.length) break
    if (size === undefined) {
      if (name !== 'IHDR' || next - at !== around + 13) return err('the PNG is damaged')
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
    if (name === 'IDAT') hasData = true
    if (kept.has(name)) parts.push(bytes.subarray(at, next))
    if (name === 'IEND')
      return hasData ? photoOf('image/png', size, parts) : err('the PNG is empty')
    at = next
  }
  return err('the PNG ends in the middle')
}
