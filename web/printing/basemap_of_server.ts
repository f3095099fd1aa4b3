import { FetchSource, PMTiles } from 'pmtiles'
import { type BasemapAsked, drawBasemap } from '../../geo/sheet/basemap/draw_basemap.ts'
import { type SheetBasemap, shippedGround } from '../../geo/sheet/basemap/sheet_basemap.ts'
import type { Studio } from '../../geo/sheet/basemap/studio.ts'

/**
 * The basemap that the operator has put there, drawn for a sheet in this worker; the shipped one alone
 * where there is none.
 *
 * @throws Error where the server does not say whether there is one.
 */
export async function basemapOfServer(asked: BasemapAsked): Promise<SheetBasemap> {
  const answer = await fetch('/api/basemap')
  if (!answer.ok) throw new Error(`The server did not say which basemap it has (${answer.status}).`)
  const said: unknown = await answer.json()
  const isOwn =
    typeof said === 'object' && said !== null && 'kind' in said && said.kind === 'pmtiles'
  if (!isOwn) return shippedGround
  return drawBasemap(new PMTiles(new FetchSource('/api/basemap/pmtiles')), asked, studio)
}

const studio: Studio = {
  Path: Path2D,
  board(width, height) {
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (pen === null) throw new Error('The browser gave no canvas to draw the basemap on.')
    return {
      ...{ pen, image: canvas },
      jpeg: async () => {
        const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
        return new Uint8Array(await file.arrayBuffer())
      },
    }
  },
  decode: (picture) => createImageBitmap(new Blob([new Uint8Array(picture)])),
}
