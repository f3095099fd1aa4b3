import { shortHash } from '../../geo/briefing/seal/short_hash.ts'
import { fill } from '../../geo/fill.ts'
import type { KitContent, KitScene, KitTable } from '../../geo/meeting_kit/kit_content.ts'
import type { PaletteName } from '../../geo/palette.ts'
import { apiBaseOf } from '../../geo/sheet/ask_api.ts'
import { gatherTable } from '../../geo/sheet/chart/gather_table.ts'
import { tableOnPaper } from '../../geo/sheet/chart/table_block.ts'
import { lintSheet } from '../../geo/sheet/lint/lint_sheet.ts'
import { openPdfBook } from '../../geo/sheet/pdf/pdf_book.ts'
import { drawSheet } from '../../geo/sheet/sheet.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { sheetWords } from '../../geo/sheet/sheet_words.ts'
import { slideBody } from '../../geo/sheet/slides/slide.ts'
import { svgOfSheet } from '../../geo/sheet/svg/svg_of_sheet.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { chineseLetters } from './chinese_letters.ts'
import { gatherContent } from './gather_content.ts'
import { kitFile } from './kit_file.ts'
import { type MadeBriefing, madeBriefing } from './made_briefing.ts'
import { sayFindings } from './print_sheet.ts'
import { type BriefingWanted, readBriefing } from './read_briefing.ts'
import { drawScenes } from './refused_scenes.ts'
import { readSheetFonts } from './sheet_fonts.ts'
import { writeWhole } from './write_whole.ts'

/** More of a table is read on the screen of the product, and not before a room. */
const rowsOfTable = 500
/** A kit is shown by a projector; what is chosen for paper is not meant for it. */
const paletteOfKit = (asked: PaletteName): PaletteName => (asked === 'print' ? 'projector' : asked)

/**
 * A sealed briefing as one page that opens from a stick, without a server: a drawing for each scene, what is
 * said with it, its tables, and the text that was sealed.
 *
 * @throws Stop where the briefing is not sealed, has no scene, or a drawing must not leave; what the source
 *   throws where there is no such briefing or seal.
 */
export async function printKit(
  wanted: BriefingWanted,
  from: PrintSource,
  now: Date,
  file: string,
): Promise<MadeBriefing> {
  const briefing = await readBriefing(wanted, from, now)
  const { title, scenes, made, source, seal } = briefing
  if (seal === null) {
    throw new Stop(
      {
        en: 'A kit is made of a sealed briefing.',
        vi: 'Bộ tài liệu họp được làm từ bài đã niêm phong.',
      },
      {
        en: 'Seal it, and name the seal with --seal.',
        vi: 'Niêm phong bài, rồi nêu niêm phong bằng --seal.',
      },
    )
  }
  const { language } = wanted.setting
  const fonts = readSheetFonts()
  const more = chineseLetters()
  const palette = paletteOfKit(wanted.setting.palette)
  // For its letters alone, by which lines are broken: nothing is written of it.
  const book = openPdfBook({ title, language, made, fonts, more, take: () => {} })
  const { drawn } = await drawScenes(scenes, undefined, ({ request, notes }, at) =>
    drawScene({ ...request, paper: 'slide', palette }, notes, `s${at}`),
  )
  // The tables and the sealed text hold what lies beside the drawings, too: the seal is marked by all of it.
  const codes = [seal.properties.marking, ...drawn.flatMap(({ markings }) => markings)]
  const kit = madeBriefing(wanted, from, { title, sheets: scenes.length }, codes)
  const content: KitContent = {
    ...{ version: 1, language, title },
    marking: kit.marking[language],
    exercise: drawn[0]?.exercise ?? null,
    seal: {
      ...{ sealed_at: seal.properties.sealed_at, by: seal.properties.source },
      sha256: seal.properties.content_sha256,
    },
    sealed_text: await sealedText(wanted, source),
    scenes: drawn.map(({ scene }) => scene),
  }
  const { page, sha256 } = await kitFile(content, palette, fonts, more)
  writeWhole(file, Buffer.from(page))
  const hash = shortHash(sha256)
  say(
    `Hash of the file ${hash}: note it, to compare it with what the kit shows.`,
    `Mã tệp ${hash}: hãy ghi lại để đối chiếu với mã mà bộ tài liệu hiện ra.`,
  )
  return kit

  async function drawScene(request: SheetRequest, notes: string | null, name: string) {
    const { content: whole, found } = await gatherContent(request, source, made)
    // What stands beside the drawing as text is not in it as well.
    const { text, ...rest } = whole
    const sheetContent = { ...rest, charts: [], table: null }
    const charts = slideBody({ ...rest, table: null }).tables
    const sheet = drawSheet(sheetContent, book.measure)
    const { missingLetters } = book
    const { scheme } = source
    sayFindings(lintSheet({ sheet, content: sheetContent, scheme, missingLetters }), request.title)
    const exercise = found.exercise
      ? fill(sheetWords.exercise_name[language], { name: found.exercise[language] })
      : null
    const layers = await tablesOf(request, source)
    const tables = [
      ...charts.map(({ title: name, head, rows }) => ({ title: name, head, rows })),
      ...layers.tables,
    ]
    const scene: KitScene = {
      ...{ title: request.title, text: text ?? null, notes, tables },
      drawing: svgOfSheet(sheet, name),
    }
    return { scene, exercise, markings: [found.marking.code, ...layers.markings] }
  }
}

/** Of each layer that a scene shows, from above to below, what it holds by its filter. */
async function tablesOf(request: SheetRequest, { ask }: PrintSource) {
  const { lane, language } = request
  const tables: KitTable[] = []
  const markings: string[] = []
  for (const { id, filter } of request.layers.toReversed()) {
    const asked = { layer: id, ...(filter !== undefined && { filter }) }
    const gathered = await gatherTable(request, asked, apiBaseOf(lane), ask, rowsOfTable)
    const { found } = gathered
    markings.push(...gathered.markings)
    if (found.count === 0) continue
    const { title, head, rows } = tableOnPaper(found, language)
    const more = found.count - rows.length
    const words = fill(sheetWords.more[language], { count: String(more) })
    tables.push({ title, head, rows: more > 0 ? [...rows, [words]] : rows })
  }
  return { tables, markings }
}

async function sealedText({ id, seal = '', setting }: BriefingWanted, { ask }: PrintSource) {
  const path = `${apiBaseOf(setting.lane)}/briefings/${encodeURIComponent(id)}/seals/${encodeURIComponent(seal)}/text`
  return String(await ask(path))
}
