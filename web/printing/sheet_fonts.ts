import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url'
import italic from '@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf?url'
import medium from '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf?url'
import semibold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url'
import serif from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url'
import serif_italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url'
import serif_bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url'
import { type FontFiles, headingFonts, type SheetFont, sheetFonts } from '../../geo/sheet/marks.ts'

const addresses: Readonly<Record<SheetFont, string>> = {
  ...{ regular, medium, semibold, italic },
  ...{ serif, serif_bold, serif_italic },
}

const fetched = new Map<SheetFont, Promise<Uint8Array>>()

/**
 * The letters of a sheet, each fetched once; those of a heading only where there is one.
 *
 * @throws Error where the server does not give them.
 */
export async function fetchSheetFonts(hasHeading = false): Promise<FontFiles> {
  const wanted: readonly SheetFont[] = hasHeading ? [...sheetFonts, ...headingFonts] : sheetFonts
  const read = await Promise.all(wanted.map(async (font) => [font, await once(font)] as const))
  return Object.fromEntries(read) as FontFiles
}

function once(font: SheetFont): Promise<Uint8Array> {
  const known = fetched.get(font)
  if (known !== undefined) return known
  const own = fetchFont(font).catch((error: unknown) => {
    fetched.delete(font)
    throw error
  })
  fetched.set(font, own)
  return own
}

async function fetchFont(font: SheetFont): Promise<Uint8Array> {
  const answer = await fetch(addresses[font])
  if (!answer.ok) throw new Error(`The font ${font} was not given (${answer.status}).`)
  return new Uint8Array(await answer.arrayBuffer())
}
