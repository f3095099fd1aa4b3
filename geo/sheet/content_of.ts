import { findChart } from '../charts/charts.ts'
import { catalogue } from '../layers/catalogue.ts'
import { readLocator } from '../locator/read_locator.ts'
import { shippedRegionPolygon as region } from '../locator/shipped_region.ts'
import { dateFrom } from '../measures/moment.ts'
import { notDrawnWords, type SheetBasemap } from './basemap/sheet_basemap.ts'
import { isOfPresentAlone } from './colouring/gather_colouring.ts'
import { readColouring } from './colouring/read_colouring.ts'
import type { Gathered } from './gathered.ts'
import type { SheetContent } from './sheet_content.ts'
import type { SheetRequest } from './sheet_request.ts'
import { sheetWords } from './sheet_words.ts'

/** What was asked for and what was found, together: all that a sheet is drawn from. */
export function contentOf(
  request: SheetRequest,
  found: Gathered,
  basemap: SheetBasemap,
): SheetContent {
  const {
    subject: _,
    table: __,
    colour_by: ___,
    text,
    scale,
    subtitle,
    number,
    version,
    address,
    heading,
    ...rest
  } = request
  return {
    ...rest,
    notes: [
      ...rest.notes,
      ...(basemap.kind === 'not_drawn' ? [notDrawnWords[basemap.why][request.language]] : []),
      ...(isOfPresentAlone(request) ? [sheetWords.ages_of_now[request.language]] : []),
    ],
    ...(text !== undefined && { text }),
    ...(scale !== undefined && { scale }),
    ...(subtitle !== undefined && { subtitle }),
    ...(number !== undefined && { number }),
    ...(version !== undefined && { version }),
    ...(address !== undefined && { address }),
    ...(heading !== undefined && { heading }),
    layers: found.layers.flatMap(({ id, ...layer }) => {
      const definition = catalogue.find((each) => each.id === id)
      return definition === undefined ? [] : [{ definition, ...layer }]
    }),
    ...{ land: found.land, region, basemap, locator: readLocator(found.locator) },
    ...{ subject: found.subject, table: found.table },
    colouring:
      found.colouring && readColouring(found.colouring, request.language, dateFrom(found.as_of)),
    charts: found.charts.flatMap(({ id, isFiltered, answers }) => {
      const reading = { language: request.language, asOf: dateFrom(found.as_of), isFiltered }
      return findChart(id)?.read(answers, reading) ?? []
    }),
    ...{ marking: found.marking, exercise: found.exercise },
    ...{ asOf: dateFrom(found.as_of), knownAt: dateFrom(found.known_at) },
  }
}
