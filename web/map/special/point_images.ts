import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { LayerClass } from '../../../geo/layers/symbols.ts'
import type { Palette } from '../../../geo/palette.ts'
import { pointOf } from '../../../geo/symbols/point_of.ts'
import { drawPoint } from '../images/draw_point.ts'
import type { SymbolStyle } from '../map_view.ts'
import { coloursOf } from '../style/point_layers.ts'
import { drawCodedFrame } from './coded_frame.ts'
import type { PointLook } from './points_answer.ts'

/** The pictures of all looks on one canvas, side by side, as deck.gl takes them. */
export interface PointImages {
  readonly canvas: HTMLCanvasElement
  /** By `imageName`. */
  readonly places: Readonly<Record<string, ImagePlace>>
  /** Of a dot in place of each, a colour of CSS. */
  readonly dotColours: Readonly<Record<string, string>>
  /** In CSS pixels. */
  readonly sizeOf: (name: string) => number
}

interface ImagePlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly anchorX: number
  readonly anchorY: number
}

export interface DrawnLook {
  readonly canvas: CanvasImageSource & { readonly width: number; readonly height: number }
  /** Of the place that it marks, in its own pixels. */
  readonly anchor: readonly [x: number, y: number]
}

/** Of a look, as it is and when it is old. */
export const imageName = (lookAt: number, isOld: boolean) => `${lookAt}${isOld ? ' old' : ''}`

/** Draws the looks that points have, each as it is and, where it ages, when it is old. */
export async function drawLooks(
  looks: readonly PointLook[],
  definition: LayerDefinition,
  palette: Palette,
  symbols: SymbolStyle,
  pixelRatio: number,
): Promise<PointImages> {
  const military = symbols === 'military' ? await import('./military_symbol.ts') : null
  const drawnOf = (look: PointLook, isOld: boolean): DrawnLook => {
    const code = look.code ?? ''
    const layerClass = definition.classes[look.classAt]
    if (!layerClass) throw new Error('A look is of no class.')
    if (military) {
      const digits = definition.many?.militaryCodes[code]
      const is = { old: isOld, over: look.isOver, unverified: look.unverified }
      return military.drawMilitarySymbol(digits, code, is, palette, pixelRatio)
    }
    return layerClass === definition.classes.at(-1)
      ? drawCodedFrame(code, palette, pixelRatio)
      : plain(layerClass, look.unverified, isOld, palette, pixelRatio)
  }
  const drawn = looks.flatMap((look, at) =>
    [false, true].map((isOld) => [imageName(at, isOld), drawnOf(look, isOld)] as const),
  )
  const canvas = document.createElement('canvas')
  const gap = 2
  const rowWidth = 1024
  let [x, y, high] = [0, 0, 0]
  const places: Record<string, ImagePlace> = {}
  for (const [name, { canvas: own, anchor }] of drawn) {
    if (x + own.width > rowWidth) [x, y, high] = [0, y + high + gap, 0]
    const [anchorX, anchorY] = anchor
    places[name] = { x, y, width: own.width, height: own.height, anchorX, anchorY }
    x += own.width + gap
    high = Math.max(high, own.height)
  }
  canvas.width = rowWidth
  canvas.height = Math.max(1, y + high)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gave no canvas to draw symbols on.')
  for (const [name, { canvas: own }] of drawn) {
    const place = places[name]
    if (place) pen.drawImage(own, place.x, place.y)
  }
  const dotColours = Object.fromEntries(
    looks.flatMap(({ classAt }, at) => {
      const layerClass = definition.classes[classAt]
      if (!layerClass) throw new Error('A look is of no class.')
      const point = pointOf(layerClass.symbol)
      return [false, true].map((isOld) => [
        imageName(at, isOld),
        coloursOf(point, palette, isOld).fill,
      ])
    }),
  )
  return {
    ...{ canvas, places, dotColours },
    sizeOf: (name) => (places[name]?.height ?? 0) / pixelRatio,
  }
}

function plain(
  { symbol }: LayerClass,
  unverified: boolean,
  isOld: boolean,
  palette: Palette,
  pixelRatio: number,
): DrawnLook {
  const point = pointOf(symbol)
  const { shape, radius, glyph = '' } = point
  const image = drawPoint(
    { ...{ kind: 'point', shape, radius, glyph, unverified }, ...coloursOf(point, palette, isOld) },
    pixelRatio,
  )
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  return { canvas, anchor: [image.width / 2, image.height / 2] }
}
