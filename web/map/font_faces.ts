import latinItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url'
import latinMedium from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff2?url'
import latinSemibold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnameseItalic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url'
import vietnameseMedium from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff2?url'
import vietnameseSemibold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'
import type { FontFaces } from './style/compile_style.ts'
import { type FontStack, fontStacks } from './style/font_stacks.ts'

/** What each file holds, as the package's own style sheet says it. */
const latinRange = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
]
const vietnameseRange = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
]

const files: Readonly<Record<FontStack, readonly [latin: string, vietnamese: string]>> = {
  [fontStacks.medium]: [latinMedium, vietnameseMedium],
  [fontStacks.semibold]: [latinSemibold, vietnameseSemibold],
  [fontStacks.italic]: [latinItalic, vietnameseItalic],
}

/**
 * The font files for the map's letters. MapLibre fetches one when a letter it covers is first
 * drawn; a letter in none of them, such as a Chinese one, is drawn from the machine's own fonts.
 */
export function fontFaces(): FontFaces {
  return Object.fromEntries(
    Object.entries(files).map(([stack, [latin, vietnamese]]) => [
      stack,
      [
        { url: absolute(latin), 'unicode-range': latinRange },
        { url: absolute(vietnamese), 'unicode-range': vietnameseRange },
      ],
    ]),
  )
}

const absolute = (url: string) => new URL(url, document.baseURI).href
