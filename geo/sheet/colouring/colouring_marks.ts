import type { Palette } from '../../palette.ts'
import { pointShapePath } from '../../symbols/point_shape_path.ts'
import { areaMarks } from '../draw/area_marks.ts'
import { placePath } from '../draw/place_path.ts'
import { shapeOnPaper } from '../draw/shape_on_paper.ts'
import type { MapFrame, PaperBox } from '../map_frame.ts'
import { type Mark, pixelMm } from '../marks.ts'
import { holds } from '../paper_box.ts'
import { type SheetColouring, unknownShade } from './sheet_colouring.ts'
import { signMarks } from './sign_marks.ts'

/** Of a unit that has only a point, as on the screen; pixels. */
const discRadius = 13

export interface ColouredUnits {
  /** Beneath all layers. */
  readonly ground: readonly Mark[]
  /** The signs of units, above the names. */
  readonly signs: readonly Mark[]
  /** Where names must not stand. */
  readonly boxes: readonly PaperBox[]
  /** The shades that the map shows. */
  readonly shown: ReadonlySet<string>
}

/** The units in their shades; of what nobody knows, a hatching. */
export function colouringMarks(
  colouring: SheetColouring | null,
  frame: MapFrame,
  look: { readonly palette: Palette; readonly enlargement: number },
): ColouredUnits {
  const shown = new Set<string>()
  if (colouring === null) return { ground: [], signs: [], boxes: [], shown }
  const ground = colouring.units.flatMap(({ id, geometry }): readonly Mark[] => {
    const shade = shadeOf(colouring, id)
    const { areas, points } = shapeOnPaper(geometry, frame)
    const places = points.filter((place) => holds(frame.box, place))
    if (areas === '' && places.length === 0) return []
    shown.add(shade.id)
    const state = { ...look, unverified: false, symbol: shade.symbol }
    const scale = pixelMm * look.enlargement
    const disc = pointShapePath('circle', discRadius)
    const paths = [
      ...(areas === '' ? [] : [areas]),
      ...places.map((place) => placePath(disc, place, scale)),
    ]
    return paths.flatMap((path) => areaMarks(path, frame.box, state))
  })
  const signs = signMarks(colouring.signs, frame, look)
  return { ground, signs: signs.marks, boxes: signs.boxes, shown }
}

export function shadeOf({ shades, shadeOf: known }: SheetColouring, unit: string) {
  const id = known.get(unit) ?? unknownShade
  const shade = shades.find((each) => each.id === id)
  if (shade === undefined) throw new Error(`No shade of the legend is called ${id}.`)
  return shade
}
