import type { Palette } from '../palette.ts'
import { type PlainFont, sheetFonts } from '../sheet/marks.ts'
import { moreFamily } from '../sheet/more_letters.ts'
import { faces, family } from '../sheet/picture/draw_on_canvas.ts'
import type { KitContent } from './kit_content.ts'
import { kitWords, notBegun } from './kit_words.ts'

export interface KitParts {
  readonly content: KitContent
  /** The content as it stands in the page, and the SHA-256 of that. */
  readonly text: string
  readonly sha256: string
  readonly palette: Palette
  /** In base64. */
  readonly fonts: Readonly<Record<PlainFont, string>>
  /** Of letters that those lack, in base64 too. */
  readonly more: readonly { readonly ranges: string; readonly base64: string }[]
  /** What shows it: a script, its own SHA-256 in base64, and how it looks. */
  readonly script: string
  readonly scriptSha256: string
  readonly style: string
}

/** A half of a file, or one whose script the browser refuses, says so by itself. */
const notBegunWords = `${kitWords.not_begun.vi} · ${kitWords.not_begun.en}`

/** The one file of a meeting kit. It asks for nothing outside of itself, and may not. */
export function kitPage(parts: KitParts): string {
  const { content, text, sha256, script, scriptSha256, style } = parts
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-${scriptSha256}'`
  return `<!doctype html>
<html lang="${content.language}" data-sha256="${sha256}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.title)}</title>
<style>${colours(parts.palette)}${style}</style>
</head>
<body>
<p class="verdict" id="${notBegun}" data-verdict="tampered">${escapeHtml(notBegunWords)}</p>
<style>${fontFaces(parts)}</style>
<script type="application/json" id="kit">${text}</script>
<script>${script}</script>
</body>
</html>
`
}

const fontFaces = ({ fonts, more }: KitParts): string =>
  [
    ...more.map(
      ({ ranges, base64 }) =>
        `@font-face{font-family:"${moreFamily}";font-weight:100 900;unicode-range:${ranges};src:url(data:font/woff2;base64,${base64})}`,
    ),
    ...sheetFonts.map((font) => {
      const [weight, slant] = faces[font]
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${slant};src:url(data:font/ttf;base64,${fonts[font]})}`
    }),
  ].join('')

const colours = ({ paper, ink, ink_soft, accent, danger, ok }: Palette): string =>
  `:root{--paper:${paper};--ink:${ink};--soft:${ink_soft};--accent:${accent};--danger:${danger};--ok:${ok}}`

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' }

const escapeHtml = (words: string): string =>
  words.replace(/[&<]/g, (letter) => escaped[letter] ?? letter)
