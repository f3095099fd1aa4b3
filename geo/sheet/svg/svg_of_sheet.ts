import { asWritten } from '../letters.ts'
import {
  haloShare,
  type Mark,
  mm,
  type PathMark,
  type PictureMark,
  pointMm,
  type TextMark,
} from '../marks.ts'
import { moreFamily } from '../more_letters.ts'
import { faces, familyOf } from '../picture/draw_on_canvas.ts'
import type { Sheet } from '../sheet.ts'

/** Letters are set at this size and scaled: a browser rounds what is smaller. */
const setAt = 100

/**
 * A sheet as the text of an SVG, a unit for each millimetre; whoever shows it has the letters at hand.
 *
 * @param name what its own parts are called by, apart from those of other drawings on the same page.
 */
export function svgOfSheet(
  { paper, marks, title }: Pick<Sheet, 'paper' | 'marks' | 'title'>,
  name: string,
): string {
  let clips = 0
  const write = (all: readonly Mark[]): string => all.map(writeMark).join('')
  const writeMark = (mark: Mark): string => {
    if (mark.kind === 'path') return writePath(mark)
    if (mark.kind === 'text') return writeText(mark)
    if (mark.kind === 'picture') return writePicture(mark)
    const { within, evenOdd, opacity, marks: inside } = mark
    const faint = opacity === undefined ? '' : ` opacity="${opacity}"`
    if (within === undefined) return `<g${faint}>${write(inside)}</g>`
    clips += 1
    const id = `${name}_${clips}`
    const rule = evenOdd ? ' clip-rule="evenodd"' : ''
    return `<clipPath id="${id}"><path d="${within}"${rule}/></clipPath><g clip-path="url(#${id})"${faint}>${write(inside)}</g>`
  }
  const size = `viewBox="0 0 ${mm(paper.width)} ${mm(paper.height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(title)}">${write(marks)}</svg>`
}

function writePicture({ box: { x, y, width, height }, jpeg }: PictureMark): string {
  const place = `x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"`
  let letters = ''
  for (const byte of jpeg) letters += String.fromCharCode(byte)
  return `<image ${place} preserveAspectRatio="none" href="data:image/jpeg;base64,${btoa(letters)}"/>`
}

function writePath(mark: PathMark): string {
  const { path, fill, fillOpacity, evenOdd, stroke, strokeOpacity, width = 0.1, dash, ends } = mark
  const parts = [
    ['fill', fill ?? 'none'],
    ['fill-opacity', fill === undefined ? undefined : fillOpacity],
    ['fill-rule', evenOdd ? 'evenodd' : undefined],
    ...(stroke === undefined
      ? []
      : [
          ['stroke', stroke],
          ['stroke-opacity', strokeOpacity],
          ['stroke-width', mm(width)],
          ['stroke-linejoin', 'round'],
          ['stroke-linecap', ends === 'round' ? 'round' : undefined],
          ['stroke-dasharray', dash?.map(mm).join(' ')],
        ]),
  ].flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  return `<path d="${path}"${parts.join('')}/>`
}

function writeText(mark: TextMark): string {
  const { x, y, font, points, colour, align, turn = 0, halo, spacing = 0 } = mark
  const [weight, style] = faces[font]
  const scale = Math.round(((points * pointMm) / setAt) * 1e6) / 1e6
  const turned = turn === 0 ? '' : ` rotate(${turn})`
  const rim =
    halo === undefined
      ? ''
      : ` stroke="${halo}" stroke-width="${haloShare * setAt}" stroke-linejoin="round" paint-order="stroke"`
  const spaced = spacing === 0 ? '' : ` letter-spacing="${spacing * setAt}"`
  const face = `font-family="${familyOf(font)}, ${moreFamily}" font-size="${setAt}" font-weight="${weight}" font-style="${style}"`
  const place = `transform="translate(${mm(x)} ${mm(y)})${turned} scale(${scale})"`
  return `<text ${place} ${face} fill="${colour}" text-anchor="${align}"${rim}${spaced}>${escapeXml(asWritten(mark.text))}</text>`
}

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => escaped[letter] ?? letter)
