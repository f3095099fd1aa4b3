import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontFiles } from '../../geo/sheet/marks.ts'

const vietnam = {
  regular: '400Regular/BeVietnamPro_400Regular.ttf',
  medium: '500Medium/BeVietnamPro_500Medium.ttf',
  semibold: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  italic: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
} as const

const tinos = {
  serif: '400Regular/Tinos_400Regular.ttf',
  serif_bold: '700Bold/Tinos_700Bold.ttf',
  serif_italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
} as const

/** The letters of a sheet, as they lie on this machine. */
export function readSheetFonts(): FontFiles {
  const read = readerOf('@expo-google-fonts/be-vietnam-pro', vietnam)
  const readHeading = readerOf('@expo-google-fonts/tinos', tinos)
  return {
    ...{ regular: read('regular'), medium: read('medium') },
    ...{ semibold: read('semibold'), italic: read('italic') },
    ...{ serif: readHeading('serif'), serif_bold: readHeading('serif_bold') },
    serif_italic: readHeading('serif_italic'),
  }
}

function readerOf<Font extends string>(name: string, files: Readonly<Record<Font, string>>) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  return (font: Font) => new Uint8Array(readFileSync(join(folder, files[font])))
}
