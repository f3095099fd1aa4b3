import { bboxClip } from '@turf/bbox-clip'
import type { LayerDefinition } from '../../layers/define_layer.ts'
import type { LayerLabel } from '../../layers/symbols.ts'
import { innermostPoint } from '../../names/innermost_point.ts'
import { ringArea } from '../../names/ring_area.ts'
import { wrapName } from '../../names/wrap_name.ts'
import type { Palette } from '../../palette.ts'
import type { Language } from '../../words.ts'
import type { MapFrame, PaperBox, PaperPlace } from '../map_frame.ts'
import { type Mark, pixelMm, pointMm, type SheetFont } from '../marks.ts'
import type { MeasureText } from '../measure_text.ts'
import { wrapText } from '../measure_text.ts'
import { liesWithin, touch } from '../paper_box.ts'
import type { DrawnFeature } from './layer_marks.ts'
import { polygonsOf } from './shape_on_paper.ts'

interface NameLook {
  readonly palette: Palette
  readonly enlargement: number
  readonly language: Language
  readonly measure: MeasureText
  /** Boxes where no name may stand. */
  readonly taken: readonly PaperBox[]
}

interface Named {
  readonly definition: LayerDefinition
  readonly label: LayerLabel
  readonly drawn: DrawnFeature
}

export interface NamesOnMap {
  readonly marks: readonly Mark[]
  /** Those that found no room, what weighs more first. */
  readonly leftOut: readonly string[]
}

/**
 * The names of what the map shows: what weighs more is written first, and a name that would touch a
 * symbol or another name tries its other places before it is left out.
 */
export function nameMarks(
  layers: readonly {
    readonly definition: LayerDefinition
    readonly drawn: readonly DrawnFeature[]
  }[],
  frame: MapFrame,
  look: NameLook,
): NamesOnMap {
  const named = layers.flatMap(({ definition, drawn }) =>
    drawn.flatMap((each): Named[] =>
      definition.label && !each.isGathered
        ? [{ definition, label: definition.label, drawn: each }]
        : [],
    ),
  )
  const taken: PaperBox[] = [
    ...look.taken,
    ...layers.flatMap(({ drawn }) => drawn.flatMap(boxesOfSymbols)),
  ]
  const marks: Mark[] = []
  const leftOut: string[] = []
  for (const each of named.sort(byWeight)) {
    const written = placesOf(each, frame, look).find(
      ({ box }) => liesWithin(box, frame.box) && !taken.some((other) => touch(box, other)),
    )
    if (written === undefined) {
      leftOut.push(nameOf(each.drawn, look))
      continue
    }
    taken.push(written.box)
    marks.push(...written.marks)
  }
  return { marks, leftOut }
}

const byWeight = (one: Named, other: Named) =>
  other.label.weight - one.label.weight || classPlace(one) - classPlace(other)

const classPlace = ({ definition, drawn }: Named) => definition.classes.indexOf(drawn.layerClass)

const boxesOfSymbols = ({ points, extent }: DrawnFeature): PaperBox[] =>
  points.map(([x, y]) => ({ x: x - extent, y: y - extent, width: 2 * extent, height: 2 * extent }))

interface Written {
  readonly box: PaperBox
  readonly marks: readonly Mark[]
}

const lineShare = 1.2

/** Where a name may stand, the best place first. */
function placesOf({ label, drawn }: Named, frame: MapFrame, look: NameLook): readonly Written[] {
  const anchor = drawn.points[0] ?? middleOf(drawn, frame)
  if (anchor === null) return []
  const font: SheetFont = label.italic ? 'italic' : 'medium'
  const points = ((label.size * pixelMm) / pointMm) * look.enlargement
  const height = points * pointMm
  const lines = linesOf(drawn, look, font, points)
  const width = Math.max(...lines.map((line) => look.measure(line, font, points)))
  const tall = height * lineShare * lines.length
  const numeral =
    drawn.layerClass.symbol.kind === 'area' ? drawn.layerClass.symbol.numeral : undefined
  const written = (left: number, top: number, align: 'start' | 'middle' | 'end'): Written => {
    const x = align === 'start' ? left : align === 'end' ? left + width : left + width / 2
    const marks = lines.map(
      (text, at): Mark => ({
        ...{ kind: 'text', text, x, y: top + height * (lineShare * at + 0.95) },
        font: numeral !== undefined && at === 0 ? 'semibold' : font,
        ...{ points, colour: look.palette[label.colour], align, halo: look.palette.halo },
      }),
    )
    return { box: { x: left, y: top, width, height: tall }, marks }
  }
  const [x, y] = anchor
  const [middle, centre] = [x - width / 2, y - tall / 2]
  if (drawn.points.length === 0) {
    const steps = [0, -0.8, 0.8, -1.6, 1.6, -2.6, 2.6]
    return steps.flatMap((step) => [
      written(middle, centre + step * height, 'middle'),
      ...(step === 0 ? [] : [written(middle + step * height * 2, centre, 'middle')]),
    ])
  }
  const gap = drawn.extent + height * 0.15
  return [
    written(x + gap, centre, 'start'),
    written(x - gap - width, centre, 'end'),
    written(middle, y - gap - tall, 'middle'),
    written(middle, y + gap, 'middle'),
  ]
}

export const nameOf = (
  { feature }: Pick<DrawnFeature, 'feature'>,
  { language }: Pick<NameLook, 'language'>,
) => String(feature.properties[`name_${language}`] ?? feature.properties.name_vi ?? feature.id)

/** Wider than this a name takes another line: so many times the height of its letters. */
const widestName = 9

function linesOf(
  { feature, layerClass, hasArea }: DrawnFeature,
  look: NameLook,
  font: SheetFont,
  points: number,
) {
  const name = nameOf({ feature }, look)
  const { symbol } = layerClass
  const numeral = symbol.kind === 'area' && symbol.numeral ? [symbol.numeral] : []
  const room = widestName * points * pointMm
  const text = hasArea ? wrapName(name) : name
  return [...numeral, ...wrapText(text, room, font, points, look.measure)]
}

/** Where an area has most room, of the largest part of it that the map shows. */
function middleOf({ feature }: DrawnFeature, frame: MapFrame): PaperPlace | null {
  const { geometry } = feature
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null
  const seen = polygonsOf(bboxClip(geometry, [...frame.degrees]).geometry)
  const sized = seen.map((rings) => ({ rings, area: ringArea(rings[0] ?? []) }))
  const [largest] = sized.sort((one, other) => other.area - one.area)
  const position = largest && innermostPoint(largest.rings)
  return position ? frame.toPaper(position) : null
}
