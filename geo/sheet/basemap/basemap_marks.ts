import type { Palette } from '../../palette.ts'
import type { MapFrame } from '../map_frame.ts'
import type { Mark, PictureMark } from '../marks.ts'
import { shapeMark } from './shape_marks.ts'
import type { GroundPicture, SheetBasemap } from './sheet_basemap.ts'

/** What of a user's own basemap is drawn, by where it belongs. */
export interface BasemapMarks {
  /** Beneath the land beyond the border. */
  readonly land: readonly Mark[]
  /** Over all land. */
  readonly above: readonly Mark[]
}

/** A user's own basemap, each part where it lies on the sheet; a picture beside the map is left out. */
export function basemapMarks(
  basemap: SheetBasemap,
  frame: MapFrame,
  palette: Palette,
  enlargement: number,
): BasemapMarks {
  switch (basemap.kind) {
    case 'pictures':
      return { land: [], above: basemap.pictures.flatMap((each) => pictureMarks(each, frame)) }
    case 'shapes': {
      const marksOf = (isLand: boolean) =>
        basemap.shapes
          .filter(({ kind }) => (kind === 'land') === isLand)
          .map((shapes) => shapeMark(shapes, frame, palette, enlargement))
      return { land: marksOf(true), above: marksOf(false) }
    }
    default:
      return { land: [], above: [] }
  }
}

function pictureMarks(
  { metres: [west, south, east, north], jpeg }: GroundPicture,
  { box, metresToPaper }: MapFrame,
): readonly PictureMark[] {
  const [left, top] = metresToPaper([west, north])
  const [right, bottom] = metresToPaper([east, south])
  const isApart =
    right < box.x || left > box.x + box.width || bottom < box.y || top > box.y + box.height
  if (isApart) return []
  const place = { x: left, y: top, width: right - left, height: bottom - top }
  return [{ kind: 'picture', box: place, jpeg }]
}
