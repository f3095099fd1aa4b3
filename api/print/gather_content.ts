import type { SheetBasemap } from '../../geo/sheet/basemap/sheet_basemap.ts'
import { contentOf } from '../../geo/sheet/content_of.ts'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Papers } from '../../geo/sheet/paper.ts'
import { widestFrame } from '../../geo/sheet/sheet_bounds.ts'
import type { SheetContent } from '../../geo/sheet/sheet_content.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import type { PrintSource } from './answer_print.ts'

/**
 * All that a sheet is drawn from, with its ground.
 *
 * @param now of a sheet that is of the present.
 * @throws what the source throws.
 */
export async function gatherContent(
  request: SheetRequest,
  source: PrintSource,
  now: Date,
): Promise<{ readonly content: SheetContent; readonly found: Gathered }> {
  const found = await gatherSheet(request, source.ask, source.scheme, now)
  return { content: contentOf(request, found, await basemapOf(request, found, source)), found }
}

/** @param papers of another size than is asked for, where the sheet is a part of something else. */
export function basemapOf(
  request: SheetRequest,
  { land }: Gathered,
  { drawBasemap }: PrintSource,
  papers?: Papers,
): Promise<SheetBasemap> {
  return drawBasemap({ frame: widestFrame(request, papers), palette: request.palette, land })
}
