import { shippedGround } from '../../geo/sheet/basemap/sheet_basemap.ts'
import { contentOf } from '../../geo/sheet/content_of.ts'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { pageRoom } from '../../geo/sheet/page_room.ts'
import { openPdfBook } from '../../geo/sheet/pdf/pdf_book.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { papersAround } from '../../geo/sheet/slides/papers_around.ts'
import { slideBody, slideOf } from '../../geo/sheet/slides/slide.ts'
import { slideBounds } from '../../geo/sheet/slides/slide_bounds.ts'
import { slideLayout } from '../../geo/sheet/slides/slide_layout.ts'
import { type DrawnSlide, writeSlides } from '../../geo/sheet/slides/write_slides.ts'
import { say } from '../say.ts'
import type { PrintSource } from './answer_print.ts'
import { chineseLetters } from './chinese_letters.ts'
import { basemapOf } from './gather_content.ts'
import { type MadeBriefing, madeBriefing } from './made_briefing.ts'
import { pictureOfPart } from './picture_of_part.ts'
import { sayFindings } from './print_sheet.ts'
import { type BriefingWanted, readBriefing } from './read_briefing.ts'
import { drawScenes } from './refused_scenes.ts'
import { readSheetFonts } from './sheet_fonts.ts'
import { writeWhole } from './write_whole.ts'

/** Sharp on a wall of 4K, and some hundred kilobytes a slide. */
const pictureDpi = 220

/**
 * A briefing as slides, one for each scene: title, text, notes and tables to be changed, the map with its
 * legend, scale and locator as a picture.
 *
 * @throws Stop where it has no scene, or a map must not leave, naming all of those; what the source throws where there is no
 *   such briefing or seal.
 */
export async function printSlides(
  wanted: BriefingWanted,
  from: PrintSource,
  now: Date,
  file: string,
): Promise<MadeBriefing> {
  const { title, scenes, made, source } = await readBriefing(wanted, from, now)
  const { language } = wanted.setting
  const fonts = readSheetFonts()
  const more = chineseLetters()
  // For its letters alone, by which lines are broken: nothing is written of it.
  const book = openPdfBook({ title, language, made, fonts, more, take: () => {} })
  const codes: string[] = []
  const { drawn: slides } = await drawScenes(scenes, undefined, ({ request, notes }) =>
    drawSlide({ ...request, paper: 'slide' }, notes),
  )
  writeWhole(file, await writeSlides(slides, { title, language, made }))
  return madeBriefing(wanted, source, { title, sheets: slides.length }, codes)

  async function drawSlide(request: SheetRequest, notes: string | null): Promise<DrawnSlide> {
    const bounds = slideBounds(request)
    const found = await gatherSheet(request, source.ask, source.scheme, made, bounds)
    codes.push(found.marking.code)
    // What lies beneath takes none of the room that is left to the map.
    const { picture, textFits } = slideLayout(slideBody(contentOf(request, found, shippedGround)))
    const papers = papersAround(picture)
    const whole = contentOf(request, found, await basemapOf(request, found, source, papers))
    if (!textFits) {
      const { title } = request
      say(
        `${title}: the text is longer than its place; the notes have all of it.`,
        `${title}: lời dài hơn chỗ; ghi chú có đủ.`,
      )
    }
    // What stands on the slide as text is not in the picture as well.
    const { text: _, ...rest } = whole
    const content = { ...rest, charts: [], table: null }
    const sheet = drawSheet(content, book.measure, papers)
    const { missingLetters } = book
    const { scheme } = source
    sayFindings(lintSheet({ sheet, content, scheme, missingLetters }), request.title)
    const part = pageRoom(sheet.paper)
    const drawn = await pictureOfPart(sheet, part, pictureDpi, fonts, more)
    return { ...slideOf(whole, notes, sheet.foot), picture: drawn }
  }
}
