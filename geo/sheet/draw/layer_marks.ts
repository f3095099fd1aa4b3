import { cadenceHoursOfFeature, strengthWhenOld } from '../../layers/cadence.ts'
import type { AreaSymbol, LayerClass } from '../../layers/symbols.ts'
import { dateFrom } from '../../measures/moment.ts'
import type { Palette } from '../../palette.ts'
import { classOf } from '../../symbols/class_of.ts'
import { lineOf } from '../../symbols/line_of.ts'
import { pointExtent } from '../../symbols/point_extent.ts'
import { pointColour, pointOf } from '../../symbols/point_of.ts'
import type { MapFrame, PaperPlace } from '../map_frame.ts'
import { type Mark, mm, pixelMm } from '../marks.ts'
import { holds } from '../paper_box.ts'
import { areaMarks, strokeMarks } from './area_marks.ts'
import { pointMarks } from './point_marks.ts'
import { shapeOnPaper } from './shape_on_paper.ts'
import type { SheetFeature, SheetLayer } from './sheet_feature.ts'

export interface SheetLook {
  readonly palette: Palette
  readonly enlargement: number
  /** The present of the picture: what is older than its cadence at that moment is drawn paler. */
  readonly now: Date
  /** Whether areas leave out their tint: it would make another shade of what colours the units. */
  readonly withoutTints?: boolean
}

/** A feature that the map shows, and what keeps other names off it. */
export interface DrawnFeature {
  readonly feature: SheetFeature
  readonly layerClass: LayerClass
  readonly points: readonly PaperPlace[]
  /** Half the side of the square that its symbol takes, millimetres. */
  readonly extent: number
  readonly hasArea: boolean
}

export interface LayerMarks {
  readonly ground: readonly Mark[]
  readonly symbols: readonly Mark[]
  readonly drawn: readonly DrawnFeature[]
}

/** One layer on the map: areas, edges above them, symbols above all; in the legend's order. */
export function layerMarks(layer: SheetLayer, frame: MapFrame, look: SheetLook): LayerMarks {
  const parts = {
    areas: [] as Mark[],
    casings: [] as Mark[],
    lines: [] as Mark[],
    rings: [] as Mark[],
  }
  const drawn: DrawnFeature[] = []
  const symbols: { readonly order: number; readonly marks: readonly Mark[] }[] = []
  const { classes } = layer.definition
  for (const feature of layer.features) {
    const layerClass = classOf(classes, feature.properties)
    const shape = shapeOnPaper(feature.geometry, frame)
    const points = shape.points.filter((place) => holds(frame.box, place))
    if (shape.areas === '' && shape.lines === '' && points.length === 0) continue
    const unverified = feature.properties.confidence === 'unverified'
    const state = { ...look, unverified }
    const { symbol } = layerClass
    if (symbol.kind === 'area' && shape.areas !== '') {
      parts.areas.push(
        ...areaMarks(shape.areas, frame.box, { ...state, symbol: tinted(symbol, look) }),
      )
    }
    const stroke = lineOf(symbol)
    const edge = shape.areas + shape.lines
    if (stroke && edge !== '') {
      const { colour, casing, ...rest } = stroke
      const inks = { colour: look.palette[colour], ...(casing && { casing: look.palette[casing] }) }
      const { below, above } = strokeMarks(edge, { ...rest, ...inks }, look.enlargement, unverified)
      parts.casings.push(...below)
      parts.lines.push(...above)
    }
    const point = pointOf(symbol)
    const strength = isOld(layer, feature, look.now) ? strengthWhenOld : 1
    for (const place of points) {
      parts.rings.push(...accuracyRing(place, feature, frame, look.palette[pointColour(point)]))
      symbols.push({
        order: classes.indexOf(layerClass),
        marks: weaker(pointMarks(place, { ...state, symbol: point }), strength),
      })
    }
    const extent = pointExtent(point, unverified) * pixelMm * look.enlargement
    drawn.push({ feature, layerClass, points, extent, hasArea: shape.areas !== '' })
  }
  // What stands first in the legend is drawn last, above the others.
  const above = symbols.sort((one, other) => other.order - one.order)
  const { areas, casings, lines, rings } = parts
  return {
    ground: weaker([...areas, ...casings, ...lines, ...rings], layer.opacity),
    symbols: weaker(
      above.flatMap(({ marks }) => marks),
      layer.opacity,
    ),
    drawn,
  }
}

function tinted({ fill, line = fill, ...symbol }: AreaSymbol, look: SheetLook): AreaSymbol {
  const seen = fill !== undefined && look.withoutTints !== true
  return { ...symbol, ...(line && { line }), ...(seen && { fill }) }
}

function isOld({ definition }: SheetLayer, { properties }: SheetFeature, now: Date): boolean {
  const { as_of } = properties
  const cadence = cadenceHoursOfFeature(definition, properties, now.toISOString())
  if (cadence === undefined || typeof as_of !== 'string') return false
  return dateFrom(as_of).getTime() < now.getTime() - cadence * 3_600_000
}

const weaker = (marks: readonly Mark[], opacity: number): readonly Mark[] =>
  opacity === 1 || marks.length === 0 ? marks : [{ kind: 'group', opacity, marks }]

/** The circle within which a point lies, as wide on the ground as its accuracy says. */
function accuracyRing(
  [x, y]: PaperPlace,
  { properties }: SheetFeature,
  frame: MapFrame,
  colour: string,
): Mark[] {
  const { accuracy_m } = properties
  if (typeof accuracy_m !== 'number' || accuracy_m <= 0) return []
  const radius = (accuracy_m * 1000) / frame.denominator
  const half = `a${mm(radius)} ${mm(radius)} 0 1 0`
  const path = `M${mm(x - radius)} ${mm(y)}${half} ${mm(2 * radius)} 0${half} ${mm(-2 * radius)} 0Z`
  const look = {
    fill: colour,
    fillOpacity: 0.1,
    stroke: colour,
    strokeOpacity: 0.5,
    width: pixelMm,
  }
  return [{ kind: 'path', path, ...look }]
}
