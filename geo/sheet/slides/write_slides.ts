import PptxGenJS from 'pptxgenjs'
import { fill } from '../../fill.ts'
import type { Language } from '../../words.ts'
import { sheetWords } from '../sheet_words.ts'
import { withSameBytes } from './same_bytes.ts'
import type { Slide } from './slide.ts'
import { footBox, type SlideLayout, slideLayout, tableLetters } from './slide_layout.ts'

/** A slide with the picture of its map, as PNG. */
export interface DrawnSlide extends Slide {
  readonly picture: Uint8Array
}

/** One that every office has, with all letters of Vietnamese. */
const face = 'Arial'
const [ink, soft, mark, accent] = ['17212B', '51606E', '7A1F3D', '0E5C63'] as const

/**
 * Slides for PowerPoint and whatever else reads its files: titles, texts, notes and tables stay what they
 * are and can be changed; the map is a picture.
 *
 * @param about.made when, as the file says: the same slides and time give the same file.
 */
export async function writeSlides(
  slides: readonly DrawnSlide[],
  about: { readonly title: string; readonly language: Language; readonly made: Date },
): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = about.title
  deck.subject = about.title
  deck.author = 'Địa Bàn'
  deck.company = 'Địa Bàn'
  deck.theme = { headFontFace: face, bodyFontFace: face }
  const masters = new Set<string>()
  for (const slide of slides) {
    const layout = slideLayout(slide)
    const masterName = masterFor(deck, layout.text, masters)
    fillSlide(deck.addSlide({ masterName }), slide, layout, about.language)
  }
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  return withSameBytes(written, about.made)
}

/**
 * With places for title and text: an outline has them, and a screen reader says which is which. A text
 * takes place and size from its master, so that there is one for each.
 */
function masterFor(deck: PptxGenJS, text: SlideLayout['text'], known: Set<string>): string {
  const name = text === null ? 'SCENE' : `SCENE ${text.points} ${text.h.toFixed(2)}`
  if (known.has(name)) return name
  known.add(name)
  const title = { x: 0.4, y: 0.4, w: 12.53, h: 0.6, fontSize: 24, bold: true, valign: 'middle' }
  const shared = { fontFace: face, color: ink, margin: 0, align: 'left' }
  const place = (type: 'title' | 'body', box: object) => ({
    placeholder: { options: { name: type, type, ...shared, ...box }, text: '' },
  })
  const places = [place('title', title)]
  if (text !== null) {
    const { points: fontSize, ...box } = text
    places.push(place('body', { ...box, fontSize, valign: 'top' }))
  }
  // Its types ask for a box that has been given.
  type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>
  deck.defineSlideMaster({ title: name, objects: places as unknown as Objects })
  return name
}

type SlideTo = ReturnType<PptxGenJS['addSlide']>

function fillSlide(
  added: SlideTo,
  slide: DrawnSlide,
  layout: SlideLayout,
  language: Language,
): void {
  added.addText(slide.title, { placeholder: 'title' })
  const line = { x: 0.4, w: 12.53, fontFace: face, margin: 0 }
  const marking = {
    ...line,
    h: 0.28,
    align: 'center',
    fontSize: 11,
    bold: true,
    color: mark,
  } as const
  added.addText(slide.marking, { ...marking, y: 0.08 })
  added.addText(slide.marking, { ...marking, y: 7.17 })
  const below = { ...line, y: 1, h: 0.26, fontSize: 11 }
  added.addText(slide.below, { ...below, color: soft })
  if (slide.address !== null) {
    const hyperlink = { url: slide.address }
    const text = sheetWords.open_again[language]
    added.addText([{ text, options: { hyperlink, color: accent } }], {
      ...{ ...below, x: 10.43, w: 2.5, align: 'right' },
    })
  }
  added.addImage({
    data: `image/png;base64,${base64Of(slide.picture)}`,
    ...layout.picture,
    altText: slide.title,
  })
  if (layout.text !== null && slide.text !== null) {
    added.addText(slide.text, { placeholder: 'body', fit: 'shrink' })
  }
  for (const table of layout.tables) addTable(added, table, language)
  added.addText(slide.foot, {
    ...{ ...line, ...footBox, color: soft, valign: 'bottom', fit: 'shrink' },
  })
  const { textFits } = layout
  const notes = [slide.notes, ...(textFits ? [] : [slide.text])].filter((each) => each !== null)
  if (notes.length > 0) added.addNotes(notes.join('\n\n'))
}

/** Its name, a head, the rows that have room, and how many more there are. */
function addTable(
  slide: SlideTo,
  { table, shown, x, y, w }: SlideLayout['tables'][number],
  language: Language,
): void {
  const columns = table.head.length
  const more = table.count - shown
  const foot = [
    ...(more > 0 ? [fill(sheetWords.more[language], { count: more })] : []),
    ...(table.foot === '' ? [] : [table.foot]),
  ].join('. ')
  const across = (text: string, options: object) => [
    { text, options: { colspan: columns, ...options } },
  ]
  const rule = { type: 'solid', pt: 0.5, color: 'C9D0D6' } as const
  const cell = (text: string, at: number, options = {}) => ({
    text,
    options: { align: at === 0 ? 'left' : 'right', ...options } as const,
  })
  const rows = [
    across(table.title, { bold: true, color: accent, fontSize: 11 }),
    table.head.map((text, at) => cell(text, at, { color: soft, bold: true })),
    ...table.rows.slice(0, shown).map((row) => row.map((text, at) => cell(text, at))),
    ...(foot === '' ? [] : [across(foot, { color: soft, fontSize: 8 })]),
  ]
  slide.addTable(rows, {
    ...{ x, y, w, colW: columnWidths(columns, w), fontFace: face, fontSize: tableLetters(columns) },
    color: ink,
    ...{ margin: [0.02, 0.05, 0.02, 0.05], valign: 'middle' },
    border: rule,
  })
}

/** The first column has the names. */
const columnWidths = (columns: number, width: number): number[] => {
  const first =
    columns === 1 ? width : Math.max(width / columns, width * (columns > 4 ? 0.24 : 0.36))
  const rest = (width - first) / Math.max(1, columns - 1)
  return Array.from({ length: columns }, (_, at) => (at === 0 ? first : rest))
}

/** In pieces: a call with a million letters is more than an engine takes. */
function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(letters)
}
