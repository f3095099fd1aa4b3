import type { Palette } from '../../palette.ts'
import type { MapFrame, PaperBox, PaperPlace } from '../map_frame.ts'
import { boxPath, type Mark, mm, pointMm } from '../marks.ts'
import { type MeasureText, wrapText } from '../measure_text.ts'
import { holds, liesWithin, touch } from '../paper_box.ts'

/** A text that stands at a place of the map; with `from`, an arrow leads from there to the place. */
export interface SheetCallout {
  readonly at: readonly [longitude: number, latitude: number]
  readonly from?: readonly [longitude: number, latitude: number] | undefined
  readonly text: string
}

interface CalloutLook {
  readonly palette: Palette
  readonly enlargement: number
  readonly measure: MeasureText
}

export interface CalloutsOnMap {
  readonly marks: readonly Mark[]
  /** Where names must not stand: the boxes of the texts, and small ones along their lines and arrows. */
  readonly boxes: readonly PaperBox[]
}

/** Lengths on A3, millimetres. */
const [widest, aside, inset, besideLine] = [46, 7, 1.4, 0.9]
const points = 8

/** The callouts of a scene: each in a box beside its place, with a line to it, where none covers another. */
export function calloutMarks(
  callouts: readonly SheetCallout[],
  frame: MapFrame,
  look: CalloutLook,
): CalloutsOnMap {
  const boxes: PaperBox[] = []
  const lines: PaperBox[] = []
  const marks = callouts.flatMap(({ at, from, text }) => {
    const place = frame.toPaper(at)
    if (!holds(frame.box, place)) return []
    const words = wrapText(text, widest * look.enlargement, 'medium', lettersOf(look), look.measure)
    const size = sizeOf(words, look)
    const box = from
      ? pushedInside(around(frame.toPaper(from), size), frame.box)
      : boxFor(place, size, boxes, frame.box, look)
    boxes.push(box)
    lines.push(...alongLine(nearest(box, place), place, look))
    const line = from ? arrowMarks(box, place, look) : leader(place, box, look)
    return [...line, ...written(words, box, look)]
  })
  return { marks, boxes: [...boxes, ...lines] }
}

const lettersOf = ({ enlargement }: CalloutLook) => points * enlargement
const lineHeight = (look: CalloutLook) => lettersOf(look) * pointMm * 1.3

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf(lines: readonly string[], look: CalloutLook): Size {
  const pad = inset * look.enlargement
  const widths = lines.map((line) => look.measure(line, 'medium', lettersOf(look)))
  return { width: Math.max(...widths) + 2 * pad, height: lines.length * lineHeight(look) + 2 * pad }
}

const around = ([x, y]: PaperPlace, { width, height }: Size): PaperBox => ({
  ...{ x: x - width / 2, y: y - height / 2, width, height },
})

/** Beside the place, upwards first; where no side is free, the one that is farthest inside the map. */
function boxFor(
  [x, y]: PaperPlace,
  { width, height }: Size,
  taken: readonly PaperBox[],
  room: PaperBox,
  look: CalloutLook,
): PaperBox {
  const off = aside * look.enlargement
  const sides: readonly PaperPlace[] = [
    [x + off, y - off - height],
    [x - off - width, y - off - height],
    [x + off, y + off],
    [x - off - width, y + off],
    [x + off, y - height / 2],
    [x - off - width, y - height / 2],
  ]
  const boxes = sides.map(([left, top]) => ({ x: left, y: top, width, height }))
  const free = boxes.find(
    (box) => liesWithin(box, room) && !taken.some((other) => touch(box, other)),
  )
  return free ?? pushedInside({ x: x + off, y: y - off - height, width, height }, room)
}

const pushedInside = (box: PaperBox, room: PaperBox): PaperBox => ({
  ...box,
  x: Math.min(Math.max(box.x, room.x), room.x + room.width - box.width),
  y: Math.min(Math.max(box.y, room.y), room.y + room.height - box.height),
})

/** Boxes so small that a name may still stand in the bend of a slanting line. */
function alongLine([x, y]: PaperPlace, [toX, toY]: PaperPlace, look: CalloutLook): PaperBox[] {
  const half = besideLine * look.enlargement
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / half))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps
    const [middleX, middleY] = [x + (toX - x) * share, y + (toY - y) * share]
    return { x: middleX - half, y: middleY - half, width: 2 * half, height: 2 * half }
  })
}

/** From the nearest point of the box to the place, which a dot marks. */
function leader(place: PaperPlace, box: PaperBox, { palette, enlargement }: CalloutLook): Mark[] {
  const [x, y] = place
  const [nearX, nearY] = nearest(box, place)
  const line = { kind: 'path', stroke: palette.ink, width: 0.3 * enlargement } as const
  return [
    { ...line, path: `M${mm(x)} ${mm(y)}L${mm(nearX)} ${mm(nearY)}` },
    { ...line, path: `M${mm(x)} ${mm(y)}h0.001`, width: 1.5 * enlargement, ends: 'round' },
  ]
}

function written(lines: readonly string[], box: PaperBox, look: CalloutLook): Mark[] {
  const { palette, enlargement } = look
  const pad = inset * enlargement
  return [
    {
      ...{ kind: 'path', path: boxPath(box), fill: palette.paper },
      ...{ stroke: palette.ink, width: 0.3 * enlargement },
    },
    ...lines.map(
      (text, at): Mark => ({
        ...{ kind: 'text', text, x: box.x + pad, font: 'medium', points: lettersOf(look) },
        y: box.y + pad + at * lineHeight(look) + lettersOf(look) * pointMm,
        ...{ colour: palette.ink, align: 'start' },
      }),
    ),
  ]
}

const nearest = (box: PaperBox, [x, y]: PaperPlace): PaperPlace => [
  Math.min(Math.max(x, box.x), box.x + box.width),
  Math.min(Math.max(y, box.y), box.y + box.height),
]

/** From the box of its text, which stands where the arrow begins, to the place. */
function arrowMarks(box: PaperBox, place: PaperPlace, look: CalloutLook): Mark[] {
  const [x, y] = place
  const [fromX, fromY] = nearest(box, place)
  const { palette, enlargement } = look
  const length = Math.hypot(x - fromX, y - fromY)
  if (length === 0) return []
  const [alongX, alongY] = [(x - fromX) / length, (y - fromY) / length]
  const head = 3.2 * enlargement
  const [baseX, baseY] = [x - alongX * head, y - alongY * head]
  const half = head * 0.42
  const corners = [
    [x, y],
    [baseX - alongY * half, baseY + alongX * half],
    [baseX + alongY * half, baseY - alongX * half],
  ].map(([cornerX = 0, cornerY = 0]) => `${mm(cornerX)} ${mm(cornerY)}`)
  return [
    {
      ...{ kind: 'path', path: `M${mm(fromX)} ${mm(fromY)}L${mm(baseX)} ${mm(baseY)}` },
      ...{ stroke: palette.ink, width: 0.7 * enlargement },
    },
    { kind: 'path', path: `M${corners.join('L')}Z`, fill: palette.ink },
  ]
}
