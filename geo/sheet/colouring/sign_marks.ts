import { readinessSign, signSide } from '../../colouring/readiness_sign.ts'
import type { ReadinessLevel } from '../../measures/readiness_score.ts'
import type { ColourName, Palette } from '../../palette.ts'
import { placePath } from '../draw/place_path.ts'
import type { MapFrame, PaperBox } from '../map_frame.ts'
import { type Mark, pixelMm } from '../marks.ts'
import { holds } from '../paper_box.ts'
import type { UnitSign } from './sheet_colouring.ts'

/** The ground of a quarter, and what is written on it, as on the screen. */
const inks: Readonly<Record<ReadinessLevel, readonly [ColourName, ColourName]>> = {
  ready: ['ok', 'paper'],
  short: ['warn', 'paper'],
  weak: ['danger', 'paper'],
  unknown: ['paper', 'ink_soft'],
  no_plan: ['paper', 'ink_soft'],
}

/** Smaller than on the screen: a sheet shows more of the map at once. */
const size = 0.72

/** The four-part signs of units: the mark in each quarter says its level without the colour. */
export function signMarks(
  signs: readonly UnitSign[],
  frame: MapFrame,
  { palette, enlargement }: { readonly palette: Palette; readonly enlargement: number },
): { readonly marks: readonly Mark[]; readonly boxes: readonly PaperBox[] } {
  const scale = pixelMm * enlargement * size
  const side = signSide * scale
  const placed = signs
    .map(({ at, levels }) => ({ place: frame.toPaper(at), levels }))
    .filter(({ place }) => holds(frame.box, place))
  return {
    boxes: placed.map(({ place: [x, y] }) => ({
      ...{ x: x - side / 2, y: y - side / 2, width: side, height: side },
    })),
    marks: placed.flatMap(({ place: [x, y], levels }) =>
      readinessSign(levels).flatMap(({ level, ground, mark }): readonly Mark[] => {
        const at = (path: string) => placePath(path, [x - side / 2, y - side / 2], scale)
        const [fill, stroke] = inks[level].map((name) => palette[name])
        return [
          {
            ...{ kind: 'path', path: at(ground), ...(fill && { fill }) },
            ...{ stroke: palette.outline, width: 0.8 * scale },
          },
          {
            ...{ kind: 'path', path: at(mark), ...(stroke && { stroke }) },
            ...{ width: 2.25 * scale, ends: 'round' },
          },
        ]
      }),
    ),
  }
}
