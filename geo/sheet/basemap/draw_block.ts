import type { FeatureCollection, Geometry } from 'geojson'
import { pictureLook } from '../../basemap/picture_look.ts'
import type { Palette } from '../../palette.ts'
import { groundMarks } from '../ground_marks.ts'
import { frameAround } from '../map_frame.ts'
import { boxPath, type Mark } from '../marks.ts'
import { drawOnCanvas } from '../picture/draw_on_canvas.ts'
import type { SheetProjection } from '../projection.ts'
import type { GroundBlock } from './block_grid.ts'
import { drawTile } from './draw_tile.ts'
import { globeOf, tilesAcross } from './mercator.ts'
import { quieten } from './quieten.ts'
import type { GroundPicture } from './sheet_basemap.ts'
import type { Studio } from './studio.ts'
import type { tileReader } from './tile_reader.ts'

/** What every block of a sheet is drawn with. */
export interface GroundSetting {
  readonly projection: SheetProjection
  readonly palette: Palette
  readonly land: FeatureCollection
  readonly region: Geometry
  readonly zoom: number
  readonly findTile: ReturnType<typeof tileReader>
}

/** @returns null where the archive has no picture of it. */
export async function drawBlock(
  { metres, width, height }: GroundBlock,
  setting: GroundSetting,
  studio: Studio,
): Promise<GroundPicture | null> {
  const { projection, zoom, findTile, palette, land, region } = setting
  const [west, south, east, north] = metres
  const metresOfPixel = (east - west) / width
  const box = { x: 0, y: 0, width, height }
  const centre = projection.toGlobe([(west + east) / 2, (south + north) / 2])
  // A frame whose millimetres are the pixels of the block.
  const frame = frameAround(centre, metresOfPixel * 1000, box, projection)
  const pictures = studio.board(width, height)
  const { left, top, right, bottom } = tilesAcross(frame.degrees, zoom)
  let hasAny = false
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const found = await findTile(zoom, x, y)
      if (found === null) continue
      hasAny = true
      const target = { pen: pictures.pen, width, height }
      drawTile(found, [zoom, x, y], {
        ...target,
        toPixel: (place) => frame.toPaper(globeOf(place)),
      })
    }
  }
  if (!hasAny) return null
  pictures.pen.setTransform(1, 0, 0, 1, 0, 0)
  quieten(pictures.pen, width, height)
  const whole = studio.board(width, height)
  const paper: Mark = { kind: 'path', path: boxPath(box), fill: palette.paper }
  const ground = [paper, ...groundMarks(land, region, frame, palette, 1)]
  drawOnCanvas(whole.pen, ground, { Path: studio.Path, more: [] })
  whole.pen.globalAlpha = pictureLook.opacity
  whole.pen.drawImage(pictures.image, 0, 0)
  return { metres, jpeg: await whole.jpeg() }
}
