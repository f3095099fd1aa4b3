import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SheetFont } from '../../geo/sheet/marks.ts'

const files: Readonly<Record<SheetFont, string>> = {
  regular: '400Regular/BeVietnamPro_400Regular.ttf',
  medium: '500Medium/BeVietnamPro_500Medium.ttf',
  semibold: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  italic: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
}

/** The letters of a sheet, as they lie on this machine. */
export function readSheetFonts(): Readonly<Record<SheetFont, Uint8Array>> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
  )
  const read = (font: SheetFont) => new Uint8Array(readFileSync(join(folder, files[font])))
  return {
    ...{ regular: read('regular'), medium: read('medium') },
    ...{ semibold: read('semibold'), italic: read('italic') },
  }
}
