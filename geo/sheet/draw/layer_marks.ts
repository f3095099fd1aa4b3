import { cadenceHoursOfFeature, strengthWhenOld } from '../../layers/cadence.ts'
import type { AreaSymbol, LayerClass } from '../../layers/symbols.ts'
import { dateFrom } from '../../measures/moment.ts'
import type { Palette } from '../../palette.ts'
import { classOf } from '../../symbols/class_of.ts'
import { lineOf } from '../../symbols/line_of.ts'
import { pointColour, pointOf } from '../../symbols/point_of.ts'
import type { MapFrame, PaperBox, PaperPlace } from '../map_frame.ts'
import type { Mark } from '../marks.ts'
import { holds } from '../paper_box.ts'
import { accuracyRing } from './accuracy_ring.ts'
import { areaMarks, strokeMarks } from './area_marks.ts'
import { bondEnds, bondOf } from './bowed_bond.ts'
import { type Gathering, gatheredPoints } from './gathered_points.ts'
import { pointSign } from './point_sign.ts'
import { shapeOnPaper } from './shape_on_paper.ts'
import type { SheetFeature, SheetLayer } from './sheet_feature.ts'

export interface SheetLook {
  readonly palette: Palette
  readonly enlargement: number
  /** The present of the picture: what is older than its cadence at that moment is drawn paler. */
  readonly now: Date
  /** Whether areas leave out their tint: it would make another shade of what colours the units. */
  readonly withoutTints?: boolean
  /** Of very many points; plain where it is not said. */
  readonly symbols?: 'plain' | 'military'
  /** Whether very many points that hide each other are gathered; they are where it is not said. */
  readonly drawnAs?: 'clusters' | 'points'
}

/** A feature that the map shows, and what keeps other names off it. */
export interface DrawnFeature {
  readonly feature: SheetFeature
  readonly layerClass: LayerClass
  /** Where its symbol stands; not those that a disc stands for. */
  readonly points: readonly PaperPlace[]
  /** Half the side of the square that its symbol takes, millimetres. */
  readonly extent: number
  readonly hasArea: boolean
  /** Whether a disc alone stands for it: it has no name on the map. */
  readonly isGathered: boolean
}

export interface LayerMarks {
  readonly ground: readonly Mark[]
  readonly symbols: readonly Mark[]
  readonly drawn: readonly DrawnFeature[]
  readonly gathering: Gathering
  /** Where names must not stand besides. */
  readonly boxes: readonly PaperBox[]
}

/** One layer on the map: areas, edges above them, symbols above all; in the legend's order. */
export function layerMarks(layer: SheetLayer, frame: MapFrame, look: SheetLook): LayerMarks {
  const parts = { areas: [] as Mark[], casings: [] as Mark[], lines: [] as Mark[] }
  const ends = { rings: [] as Mark[], dots: [] as Mark[] }
  const found: Omit<DrawnFeature, 'isGathered'>[] = []
  const { classes } = layer.definition
  for (const feature of layer.features) {
    const layerClass = classOf(classes, feature.properties)
    const bond = bondOf(layer, feature)
    const shape = shapeOnPaper(bond?.geometry ?? feature.geometry, frame)
    const points = shape.points.filter((place) => holds(frame.box, place))
    if (shape.areas === '' && shape.lines === '' && points.length === 0) continue
    const unverified = feature.properties.confidence === 'unverified'
    const { symbol } = layerClass
    if (symbol.kind === 'area' && shape.areas !== '') {
      const state = { ...look, unverified, symbol: tinted(symbol, look) }
      parts.areas.push(...areaMarks(shape.areas, frame.box, state))
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
    const both = bondEnds(bond, frame, look)
    ends.rings.push(...both.rings)
    ends.dots.push(...both.dots)
    const { extent } = pointSign(layer, layerClass, feature, look)
    found.push({ feature, layerClass, points, extent, hasArea: shape.areas !== '' })
  }
  const pointed = pointsOf(layer, found, frame, look)
  const { areas, casings, lines } = parts
  const rings = [...ends.rings, ...pointed.rings]
  return {
    ...{ drawn: pointed.drawn, gathering: pointed.gathering, boxes: pointed.boxes },
    ground: weaker([...areas, ...casings, ...lines, ...rings], layer.opacity),
    symbols: weaker([...ends.dots, ...pointed.marks], layer.opacity),
  }
}

/** The signs of the points, what stands first in the legend above the others, and discs above all. */
function pointsOf(
  layer: SheetLayer,
  found: readonly Omit<DrawnFeature, 'isGathered'>[],
  frame: MapFrame,
  look: SheetLook,
) {
  const { classes } = layer.definition
  const placed = found.flatMap((each) => each.points.map((place) => ({ ...each, place })))
  const { clustered, ...gathered } = gatheredPoints(layer, placed, look)
  const alone = placed.filter((_, which) => !clustered.has(which))
  const standing = new Map<SheetFeature, PaperPlace[]>()
  for (const { feature, place } of alone) {
    standing.set(feature, [...(standing.get(feature) ?? []), place])
  }
  const order = (layerClass: LayerClass) => classes.indexOf(layerClass)
  const upwards = alone.toSorted((one, other) => order(other.layerClass) - order(one.layerClass))
  return {
    ...{ gathering: gathered.gathering, boxes: gathered.boxes },
    rings: alone.flatMap(({ feature, layerClass, place }) => {
      const colour = look.palette[pointColour(pointOf(layerClass.symbol))]
      return accuracyRing(place, feature.properties.accuracy_m, frame, colour)
    }),
    marks: [
      ...upwards.flatMap(({ feature, layerClass, place }) => {
        const marks = pointSign(layer, layerClass, feature, look).marksAt(place)
        return weaker(marks, isOld(layer, feature, look.now) ? strengthWhenOld : 1)
      }),
      ...gathered.marks,
    ],
    drawn: found.map((each): DrawnFeature => {
      const points = standing.get(each.feature) ?? []
      return { ...each, points, isGathered: points.length < each.points.length }
    }),
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
