import type { LayerClass } from '../../layers/symbols.ts'
import { pointExtent } from '../../symbols/point_extent.ts'
import { pointOf } from '../../symbols/point_of.ts'
import type { PaperPlace } from '../map_frame.ts'
import { boxPath, type Mark, pixelMm, pointMm } from '../marks.ts'
import type { SheetLook } from './layer_marks.ts'
import { militaryExtent, militaryMarks } from './military_marks.ts'
import { pointMarks } from './point_marks.ts'
import type { SheetFeature, SheetLayer } from './sheet_feature.ts'

/** What marks the place of a feature. */
export interface PointSign {
  /** Half the side of the square that it takes, millimetres. */
  readonly extent: number
  marksAt(place: PaperPlace): readonly Mark[]
}

/** The sign of a feature: its class's, or of very many a military one where the screen has those. */
export function pointSign(
  { definition }: SheetLayer,
  layerClass: LayerClass,
  { properties }: Pick<SheetFeature, 'properties'>,
  look: SheetLook,
): PointSign {
  const unverified = properties.confidence === 'unverified'
  const { many } = definition
  const said = many && properties[many.symbolOf]
  const code = typeof said === 'string' ? said : ''
  const scale = pixelMm * look.enlargement
  if (many && look.symbols === 'military') {
    const over = Object.entries(definition.over ?? {}).some(([name, words]) =>
      words?.includes(String(properties[name])),
    )
    const sign = { digits: many.militaryCodes[code], code, is: { old: false, over, unverified } }
    return {
      extent: militaryExtent * scale,
      marksAt: (place) => militaryMarks(place, sign, look),
    }
  }
  if (many && code !== '' && layerClass === definition.classes.at(-1)) {
    return {
      extent: (framePixels / 2) * scale,
      marksAt: (place) => codedFrame(place, code, look),
    }
  }
  const symbol = pointOf(layerClass.symbol)
  return {
    extent: pointExtent(symbol, unverified) * scale,
    marksAt: (place) => pointMarks(place, { ...look, symbol, unverified }),
  }
}

/** Height of the frame and of the letters in it, and how wide one of them is at most; pixels. */
const [framePixels, letterPixels, letterWidth] = [20, 10.5, 7.2] as const

/** A kind that the product does not know: a frame with the code in it, so that it can be asked about. */
function codedFrame([x, y]: PaperPlace, code: string, look: SheetLook): readonly Mark[] {
  const { palette } = look
  const scale = pixelMm * look.enlargement
  const [width, height] = [(code.length * letterWidth + 12) * scale, framePixels * scale]
  const letters = letterPixels * scale
  return [
    {
      ...{ kind: 'path', path: boxPath({ x: x - width / 2, y: y - height / 2, width, height }) },
      ...{ fill: palette.paper, stroke: palette.unknown, width: 2 * scale },
    },
    {
      ...{ kind: 'text', text: code, x, y: y + letters * 0.36, font: 'semibold' },
      ...{ points: letters / pointMm, colour: palette.ink, align: 'middle' },
    },
  ]
}
