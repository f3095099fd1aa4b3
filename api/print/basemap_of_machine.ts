import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas, loadImage, Path2D } from '@napi-rs/canvas'
import { PMTiles, type Source } from 'pmtiles'
import { type BasemapAsked, drawBasemap } from '../../geo/sheet/basemap/draw_basemap.ts'
import { type SheetBasemap, shippedGround } from '../../geo/sheet/basemap/sheet_basemap.ts'
import type { DecodedPicture, GroundPen, Studio } from '../../geo/sheet/basemap/studio.ts'
import type { PathMaker } from '../../geo/sheet/picture/draw_on_canvas.ts'

/** The `basemap.pmtiles` of the data directory, drawn for a sheet; the shipped ground where there is none. */
export async function basemapOfMachine(
  dataDirectory: string,
  asked: BasemapAsked,
): Promise<SheetBasemap> {
  const path = join(dataDirectory, 'basemap.pmtiles')
  if (!existsSync(path)) return shippedGround
  return drawBasemap(new PMTiles(sourceAt(path)), asked, studio)
}

/** Reads of a file what an archive is asked for. */
function sourceAt(path: string): Source {
  return {
    getKey: () => path,
    async getBytes(offset, length) {
      const file = await open(path)
      try {
        const bytes = new Uint8Array(length)
        const { bytesRead } = await file.read(bytes, 0, length, offset)
        return { data: bytes.buffer.slice(0, bytesRead) }
      } finally {
        await file.close()
      }
    },
  }
}

/** It draws as a browser does, and its types are not those of one. */
const studio: Studio = {
  Path: Path2D as unknown as PathMaker,
  board(width, height) {
    const canvas = createCanvas(width, height)
    return {
      pen: canvas.getContext('2d') as unknown as GroundPen,
      image: canvas as unknown as CanvasImageSource,
      jpeg: async () => new Uint8Array(await canvas.encode('jpeg', 85)),
    }
  },
  decode: async (picture) => (await loadImage(picture)) as unknown as DecodedPicture,
}
