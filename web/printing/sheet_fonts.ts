import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url'
import italic from '@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf?url'
import medium from '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf?url'
import semibold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url'
import { type FontFiles, sheetFonts } from '../../geo/sheet/marks.ts'

const addresses = { regular, medium, semibold, italic }

let fetched: Promise<FontFiles> | undefined

/**
 * The letters of a sheet, fetched once.
 *
 * @throws Error where the server does not give them.
 */
export function fetchSheetFonts(): Promise<FontFiles> {
  fetched ??= fetchAll().catch((error: unknown) => {
    fetched = undefined
    throw error
  })
  return fetched
}

async function fetchAll(): Promise<FontFiles> {
  const read = await Promise.all(
    sheetFonts.map(async (font): Promise<[string, Uint8Array]> => {
      const answer = await fetch(addresses[font])
      if (!answer.ok) throw new Error(`The font ${font} was not given (${answer.status}).`)
      return [font, new Uint8Array(await answer.arrayBuffer())]
    }),
  )
  return Object.fromEntries(read) as FontFiles
}
