import { createHash } from 'node:crypto'
import { type KitContent, kitText } from '../../geo/meeting_kit/kit_content.ts'
import { kitPage } from '../../geo/meeting_kit/kit_page.ts'
import { type PaletteName, palettes } from '../../geo/palette.ts'
import type { FontFiles, PlainFont } from '../../geo/sheet/marks.ts'
import { type MoreLetters, noMoreLetters } from '../../geo/sheet/more_letters.ts'
import { viewerOfKit } from './kit_viewer.ts'

/**
 * A kit's one file, with its letters, what shows it, and the hash of its content.
 *
 * @returns the text of the file, and that hash in hexadecimal, which the file says of itself.
 */
export async function kitFile(
  content: KitContent,
  palette: PaletteName,
  fonts: FontFiles,
  more: MoreLetters = noMoreLetters,
): Promise<{ readonly page: string; readonly sha256: string }> {
  const text = kitText(content)
  const { script, style } = await viewerOfKit()
  const hashOf = (words: string) => createHash('sha256').update(words)
  const inBase64 = (font: PlainFont) => Buffer.from(fonts[font]).toString('base64')
  const sha256 = hashOf(text).digest('hex')
  const page = kitPage({
    ...{ content, text, sha256, script, style, palette: palettes[palette] },
    scriptSha256: hashOf(script).digest('base64'),
    more: more.files().map(({ ranges, bytes }) => {
      return { ranges, base64: Buffer.from(bytes).toString('base64') }
    }),
    fonts: {
      ...{ regular: inBase64('regular'), medium: inBase64('medium') },
      ...{ semibold: inBase64('semibold'), italic: inBase64('italic') },
    },
  })
  return { page, sha256 }
}
