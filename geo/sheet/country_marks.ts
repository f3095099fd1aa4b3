import type { MultiPolygon } from 'geojson'
import { archipelagosWithIslands } from '../locator/archipelagos_with_islands.ts'
import type { Locator } from '../locator/locator.ts'
import type { Palette } from '../palette.ts'
import type { Language } from '../words.ts'
import { shapeOnPaper } from './draw/shape_on_paper.ts'
import type { MapFrame, PaperBox, PaperPlace } from './map_frame.ts'
import { type Mark, mm, pointMm } from './marks.ts'
import type { MeasureText } from './measure_text.ts'
import { holds } from './paper_box.ts'

/** The country around the shipped region, to about 2 km, as the screen has it: of a map of half the sea too. */
export function countryMarks(
  { rings }: Locator,
  frame: MapFrame,
  palette: Palette,
  enlargement: number,
): readonly Mark[] {
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]),
  }
  const { areas } = shapeOnPaper(geometry, frame)
  const edge = { stroke: palette.outline, strokeOpacity: 0.5, width: 0.12 * enlargement }
  return areas === '' ? [] : [{ kind: 'path', path: areas, fill: palette.land, ...edge }]
}

interface NamedIslands {
  readonly marks: readonly Mark[]
  /** Where no other name may stand. */
  readonly boxes: readonly PaperBox[]
}

/** Points and millimetres on A3. */
const [points, radius] = [9, 0.5] as const

/** The islands of the archipelagos, and their names, wherever the map shows so much of the sea. */
export function archipelagoMarks(
  locator: Locator,
  frame: MapFrame,
  { palette, enlargement, language, measure }: ArchipelagoLook,
): NamedIslands {
  const dots = locator.islands
    .map(frame.toPaper)
    .filter((place) => holds(frame.box, place))
    .map((place) => dot(place, palette, enlargement))
  const size = points * enlargement
  const names = archipelagosSeen(locator, frame).map(({ name, places }) => {
    const text = name[language]
    const [width, height] = [measure(text, 'medium', size), size * pointMm * 1.3]
    const { box } = frame
    const middle = (at: 0 | 1) => places.reduce((sum, place) => sum + place[at], 0) / places.length
    // Whole within the map: a name that is cut at its edge is none.
    const x = within(middle(0), box.x + width / 2, box.x + box.width - width / 2)
    const y = within(middle(1), box.y + height / 2, box.y + box.height - height / 2)
    const mark: Mark = {
      ...{ kind: 'text', text, x, y: y + height * 0.3, font: 'medium', points: size },
      ...{ align: 'middle', colour: palette.ink, halo: palette.halo },
    }
    return { mark, box: { x: x - width / 2, y: y - height / 2, width, height } }
  })
  return { marks: [...dots, ...names.map(({ mark }) => mark)], boxes: names.map(({ box }) => box) }
}

/** Those of which the map shows an island, or the middle, with the places of these. */
export const archipelagosSeen = (locator: Locator, { box, toPaper }: MapFrame) =>
  archipelagosWithIslands(locator).flatMap(({ name, position, islands }) => {
    const places = [position, ...islands].map(toPaper).filter((place) => holds(box, place))
    return places.length === 0 ? [] : [{ name, places }]
  })

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most)

interface ArchipelagoLook {
  readonly palette: Palette
  readonly enlargement: number
  readonly language: Language
  readonly measure: MeasureText
}

function dot([x, y]: PaperPlace, palette: Palette, enlargement: number): Mark {
  const side = radius * enlargement
  const half = `a${mm(side)} ${mm(side)} 0 1 0`
  return {
    ...{ kind: 'path', fill: palette.land, stroke: palette.outline, width: 0.15 * enlargement },
    path: `M${mm(x - side)} ${mm(y)}${half} ${mm(2 * side)} 0${half} ${mm(-2 * side)} 0Z`,
  }
}
