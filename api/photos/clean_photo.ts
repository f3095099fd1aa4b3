import { err } from '../../geo/result.ts'
import { cleanJpeg } from './clean_jpeg.ts'
import { cleanPng, pngSignature } from './clean_png.ts'
import { cleanWebp } from './clean_webp.ts'
import { type ReadPhoto, wordAt } from './photo.ts'

/**
 * A photo by what is in it, whatever it is called, and without all that a camera or a program wrote
 * beside the picture: place, time, device, names. The sender is asked to do the same, and not trusted.
 */
export function cleanPhoto(bytes: Uint8Array): ReadPhoto {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes)
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return cleanPng(bytes)
  if (bytes.length > 20 && wordAt(bytes, 0) === 'RIFF' && wordAt(bytes, 8) === 'WEBP') {
    return cleanWebp(bytes)
  }
  return err('this is no JPEG, PNG or WebP')
}
