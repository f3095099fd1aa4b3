import type { FeatureCollection } from 'geojson'
import { type PMTiles, TileType } from 'pmtiles'
import { archiveAttribution } from '../../basemap/archive_attribution.ts'
import { archiveTileLayers } from '../../basemap/archive_tile_layers.ts'
import { drawnTileLayers } from '../../basemap/shape_look.ts'
import { shippedRegionPolygon } from '../../locator/shipped_region.ts'
import type { BoundingBox } from '../../measures/bounding_box.ts'
import { palettes } from '../../palette.ts'
import type { MapFrame } from '../map_frame.ts'
import { blocksOf } from './block_grid.ts'
import { drawBlock } from './draw_block.ts'
import { drawShapes } from './draw_shapes.ts'
import { tilesAcross, zoomFor } from './mercator.ts'
import { type GroundPicture, type SheetBasemap, shippedGround } from './sheet_basemap.ts'
import type { Studio } from './studio.ts'
import { tileReader } from './tile_reader.ts'

/** Names and lines within pictures are read at arm's length; more would only make the file larger. */
const finestDpi = 150
/** Of all blocks together; A0 at 150 dpi has 35 million. */
const mostPixels = 48_000_000
/** Of an archive that has nothing coarser. */
const mostTiles = 4000

export interface BasemapAsked {
  /** The largest map that the sheet may get. */
  readonly frame: MapFrame
  readonly palette: keyof typeof palettes
  readonly land: FeatureCollection
  /** How many pixels an inch of the sheet will have at most. */
  readonly dpi?: number
}

/**
 * Draws a user's own basemap for a sheet: pictures, turned from Web Mercator into the sheet's projection,
 * block by block; or shapes, which stay lines and areas. What cannot be drawn is said by the sheet, and hinders none.
 */
export async function drawBasemap(
  archive: PMTiles,
  asked: BasemapAsked,
  studio: Studio,
): Promise<SheetBasemap> {
  try {
    return await draw(archive, asked, studio)
  } catch (error) {
    console.warn('basemap.pmtiles could not be read for a sheet.', error)
    return { kind: 'not_drawn', why: 'unreadable' }
  }
}

async function draw(archive: PMTiles, asked: BasemapAsked, studio: Studio): Promise<SheetBasemap> {
  const [{ tileType, ...zooms }, metadata] = await Promise.all([
    archive.getHeader(),
    archive.getMetadata(),
  ])
  const attribution = archiveAttribution(metadata) || 'basemap.pmtiles'
  const area = grown(asked.frame.metres)
  if (tileType !== TileType.Mvt) {
    return drawPictures(archive, { ...asked, ...zooms, area, attribution }, studio)
  }
  const drawn = drawnTileLayers(archiveTileLayers(metadata))
  const shapes = await drawShapes(archive, { frame: asked.frame, ...zooms, area, drawn })
  if (shapes === null) return { kind: 'not_drawn', why: 'too_fine' }
  return shapes.length === 0 ? shippedGround : { kind: 'shapes', shapes, attribution }
}

interface PicturesAsked extends BasemapAsked {
  readonly minZoom: number
  readonly maxZoom: number
  /** In metres of the grid. */
  readonly area: BoundingBox
  readonly attribution: string
}

async function drawPictures(
  archive: PMTiles,
  { frame, palette, land, dpi = finestDpi, minZoom, maxZoom, area, attribution }: PicturesAsked,
  studio: Studio,
): Promise<SheetBasemap> {
  const { projection, denominator, centre } = frame
  const ofDpi = ((denominator / 1000) * 25.4) / Math.min(dpi, finestDpi)
  const metresOfPixel = Math.max(ofDpi, Math.sqrt(areaOf(area) / mostPixels))
  const zoom = Math.min(maxZoom, Math.max(minZoom, zoomFor(metresOfPixel, centre[1])))
  const { left, top, right, bottom } = tilesAcross(frame.degrees, zoom)
  if ((right - left + 1) * (bottom - top + 1) > mostTiles) {
    return { kind: 'not_drawn', why: 'too_fine' }
  }
  const findTile = tileReader(async (...tile) => {
    const answer = await archive.getZxy(...tile)
    return answer === undefined ? null : studio.decode(new Uint8Array(answer.data))
  }, minZoom)
  const setting = {
    ...{ projection, zoom, findTile, land, region: shippedRegionPolygon },
    palette: palettes[palette],
  }
  const pictures: GroundPicture[] = []
  for (const block of blocksOf(area, metresOfPixel)) {
    const picture = await drawBlock(block, setting, studio)
    if (picture !== null) pictures.push(picture)
  }
  return pictures.length === 0 ? shippedGround : { kind: 'pictures', pictures, attribution }
}

/** A sheet within another page may begin a little further out. */
function grown([west, south, east, north]: BoundingBox): BoundingBox {
  const [x, y] = [(east - west) * 0.02, (north - south) * 0.02]
  return [west - x, south - y, east + x, north + y]
}

const areaOf = ([west, south, east, north]: BoundingBox) => (east - west) * (north - south)
