import type { MapFrame } from '../map_frame.ts'
import type { PictureMark } from '../marks.ts'
import type { SheetBasemap } from './sheet_basemap.ts'

/** The pictures of a user's own basemap, each where it lies on the sheet; what lies beside the map is left out. */
export function basemapMarks(basemap: SheetBasemap, frame: MapFrame): readonly PictureMark[] {
  if (basemap.kind !== 'pictures') return []
  const { box } = frame
  return basemap.pictures.flatMap(({ metres: [west, south, east, north], jpeg }) => {
    const [left, top] = frame.metresToPaper([west, north])
    const [right, bottom] = frame.metresToPaper([east, south])
    const isApart =
      right < box.x || left > box.x + box.width || bottom < box.y || top > box.y + box.height
    if (isApart) return []
    const place = { x: left, y: top, width: right - left, height: bottom - top }
    return [{ kind: 'picture', box: place, jpeg } satisfies PictureMark]
  })
}
