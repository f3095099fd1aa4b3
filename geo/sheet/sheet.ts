import type { Marking } from '../markings.ts'
import { palettes } from '../palette.ts'
import type { Label } from '../words.ts'
import { basemapMarks } from './basemap/basemap_marks.ts'
import type { Setting } from './block.ts'
import { extrasLeftOut, extrasOf } from './chart/extra_blocks.ts'
import { colouringLegend } from './colouring/colouring_legend.ts'
import { colouringMarks } from './colouring/colouring_marks.ts'
import { archipelagoMarks, countryMarks } from './country_marks.ts'
import { calloutMarks } from './draw/callout_marks.ts'
import { coveredPoints } from './draw/covered_points.ts'
import { layerMarks } from './draw/layer_marks.ts'
import { nameMarks } from './draw/name_marks.ts'
import { gridSpacing } from './grid_lines.ts'
import { frameMarks, gridMarks } from './grid_marks.ts'
import { groundMarks } from './ground_marks.ts'
import { type Extras, type Layout, layoutOf } from './layout.ts'
import { type LegendLayer, legendOf } from './legend.ts'
import { frameAround, type MapFrame, type PaperBox } from './map_frame.ts'
import { marginMarks } from './margin_marks.ts'
import { boxPath, type Mark } from './marks.ts'
import type { MeasureText } from './measure_text.ts'
import { type MarginSize, mapRoom, mapShare, marginsOf } from './page_room.ts'
import { type Paper, type Papers, papersOf } from './paper.ts'
import { projectionAt } from './projection.ts'
import { scaleOf } from './scale_of.ts'
import { middleOf, type SheetContent } from './sheet_content.ts'

/** A sheet as it is printed, and what is known of it. */
export interface Sheet {
  readonly paper: Paper
  readonly title: string
  readonly marks: readonly Mark[]
  readonly frame: MapFrame
  readonly spacing: number
  readonly legend: readonly LegendLayer[]
  readonly marking: Marking
  readonly exercise: Label | null
  /** Names that found no room on the map. */
  readonly namesLeftOut: readonly string[]
  /** Charts and tables that found no room, by name; the sheet says so as well. */
  readonly leftOut: readonly string[]
  /** What is said beneath the map, line by line. */
  readonly foot: readonly string[]
  /** What the margin could not hold. */
  readonly marginCut: boolean
}

interface DrawnMap {
  readonly frame: MapFrame
  readonly spacing: number
  readonly marks: readonly Mark[]
  readonly legend: readonly LegendLayer[]
  readonly namesLeftOut: readonly string[]
  /** What stands so near together that one symbol is seen, by name. */
  readonly covered: readonly (readonly string[])[]
}

/**
 * Draws a sheet. The margin takes the room that its legend needs, and what the map shows says which
 * legend: it is drawn again with a wider margin where the first was too narrow.
 *
 * @param papers of another size than the content names, where it is a part of something else.
 */
export function drawSheet(
  content: SheetContent,
  measure: MeasureText,
  papers: Papers = papersOf(content.paper, content.orientation, content.heading !== undefined),
): Sheet {
  const { palette: name, language } = content
  const palette = palettes[name]
  let drawn: (Attempt & { readonly layout: Layout; readonly map: DrawnMap }) | undefined
  for (const attempt of attemptsOn(papers, extrasOf(content))) {
    const { paper, size, extras } = attempt
    const setting = { palette, measure, language, enlargement: paper.enlargement }
    // The map is the same for as long as its room is.
    const isSame = drawn?.paper === paper && drawn.size === size
    const map: DrawnMap =
      isSame && drawn ? drawn.map : drawMap(content, mapRoom(paper, size), setting)
    const layout = layoutOf(content, paper, map, size, extras, setting)
    drawn = { ...attempt, map, layout }
    if (!layout.isCut) break
  }
  if (drawn === undefined) throw new Error('A sheet has at least one layout.')
  const { paper, extras, layout, map } = drawn
  const leftOut = extrasLeftOut(content, extras)
  const setting = { palette, measure, language, enlargement: paper.enlargement }
  const { frame, spacing, legend, namesLeftOut } = map
  const page = { x: 0, y: 0, width: paper.width, height: paper.height }
  const ground: Mark = { kind: 'path', path: boxPath(page), fill: palette.paper }
  return {
    ...{ paper, frame, spacing, legend, namesLeftOut, title: content.title },
    ...{ marking: content.marking, exercise: content.exercise, marginCut: layout.isCut, leftOut },
    foot: layout.foot.lines,
    marks: [ground, ...map.marks, ...marginMarks(content, paper, layout, setting)],
  }
}

interface Attempt {
  readonly paper: Paper
  readonly size: MarginSize
  readonly extras: Extras
}

/**
 * A wider margin first, then fewer rows, then smaller letters, then fewer charts: what gives way is said.
 * Before a room charts go sooner than letters that nobody there would read, and letters that are still read
 * grow smaller before the map has less than half of the width.
 */
function attemptsOn(papers: Papers, count: number): readonly Attempt[] {
  const withAll = (paper: Paper, rest: number): readonly Attempt[] => {
    const sizes = marginsOf(paper, rest > 0)
    const attempt = (size: MarginSize, rows: number) => {
      return { paper, size, extras: { count: rest, rows } }
    }
    const fewer = rest > 0 ? sizes.slice(-1).map((size) => attempt(size, fewRows)) : []
    return [...sizes.map((size) => attempt(size, manyRows)), ...fewer]
  }
  if (count === 0) {
    const all = papers.flatMap((paper) => withAll(paper, 0))
    return [...all.filter(isReadable), ...all.filter((attempt) => !isReadable(attempt))]
  }
  const readable = papers.filter(({ isProjected, enlargement }) => !isProjected || enlargement >= 1)
  const whole = readable.flatMap((paper) => withAll(paper, count))
  const last = whole[whole.length - 1]
  const fewer = Array.from({ length: count }, (_, at) => ({ count: count - 1 - at, rows: fewRows }))
  return [
    ...whole,
    ...(last ? fewer.map((extras) => ({ ...last, extras })) : []),
    ...papers.slice(readable.length).flatMap((paper) => withAll(paper, 0)),
  ]
}

const isReadable = ({ paper, size }: Attempt) =>
  !paper.isProjected || (paper.enlargement >= 1.05 && mapShare(paper, size) >= 0.5)

const [manyRows, fewRows] = [14, 6] as const

function drawMap(content: SheetContent, box: PaperBox, setting: Setting): DrawnMap {
  const { palette, enlargement, language, measure } = setting
  const centre = middleOf(content.extent)
  const projection = projectionAt(content.grid, centre)
  const frame = frameAround(centre, scaleOf(content, box, projection), box, projection)
  const spacing = gridSpacing(frame.denominator, enlargement)
  const { colouring } = content
  const look = {
    palette,
    enlargement,
    now: content.asOf,
    withoutTints: colouring !== null,
    symbols: content.symbols,
    drawnAs: content.drawn_as,
  }
  const coloured = colouringMarks(colouring, frame, look)
  const layers = content.layers.map((layer) => ({ layer, ...layerMarks(layer, frame, look) }))
  const callouts = calloutMarks(content.callouts, frame, { palette, enlargement, measure })
  const islands = archipelagoMarks(content.locator, frame, {
    palette,
    enlargement,
    language,
    measure,
  })
  const pointed = layers.map(({ layer, drawn }) => ({ definition: layer.definition, drawn }))
  const names = nameMarks(pointed, frame, {
    palette,
    enlargement,
    language,
    measure,
    taken: [
      ...islands.boxes,
      ...callouts.boxes,
      ...coloured.boxes,
      ...layers.flatMap(({ boxes }) => boxes),
    ],
  })
  const own = basemapMarks(content.basemap, frame, palette, enlargement)
  const inside = [
    ...groundMarks(
      ...([content.land, content.region, frame, palette, enlargement, own.land] as const),
      countryMarks(content.locator, frame, palette, enlargement),
    ),
    ...own.above,
    ...coloured.ground,
    ...layers.flatMap(({ ground }) => ground),
    ...gridMarks(frame, spacing, setting),
    ...coloured.signs,
    ...islands.marks,
    ...names.marks,
    ...layers.flatMap(({ symbols }) => symbols),
    ...callouts.marks,
  ]
  const legend = [
    ...colouringLegend(colouring, coloured, content.layers),
    ...legendOf(layers, look, language),
  ]
  return {
    ...{ frame, spacing, namesLeftOut: names.leftOut, legend },
    covered: coveredPoints(pointed, language),
    marks: [
      { kind: 'group', within: boxPath(box), marks: inside },
      ...frameMarks(frame, spacing, setting),
    ],
  }
}
