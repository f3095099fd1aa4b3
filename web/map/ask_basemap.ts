import { addProtocol } from 'maplibre-gl'
import { archiveAttribution } from '../../geo/basemap/archive_attribution.ts'
import { archiveTileLayers } from '../../geo/basemap/archive_tile_layers.ts'
import { CarriedSource, keepOwnBasemap } from './carry/own_basemap.ts'
import type { Basemap } from './style/basemap.ts'

const shippedAttribution = '© OpenStreetMap contributors (ODbL)'

/** What is drawn until the server has said otherwise, and where it does not answer. */
export const shippedBasemap = (apiBase: string): Basemap => ({
  kind: 'shipped',
  landUrl: `${apiBase}/basemap/land`,
  countryUrl: `${apiBase}/basemap/locator`,
  attribution: shippedAttribution,
})

/**
 * Asks the server for its basemap. A user's own file is looked into, since only it knows whether it
 * holds shapes or pictures and what its parts are called; one that cannot be read is said on the
 * console and the shipped basemap stays.
 */
export async function askBasemap(apiBase: string): Promise<Basemap> {
  const shipped = shippedBasemap(apiBase)
  try {
    const response = await fetch(`${apiBase}/basemap`)
    const answer: unknown = response.ok ? await response.json() : null
    const isFile = typeof answer === 'object' && answer !== null && 'kind' in answer
    if (!isFile || answer.kind !== 'pmtiles') return shipped
    return await lookInto(`${apiBase}/basemap/pmtiles`, shipped)
  } catch (error) {
    console.warn('The basemap could not be read; the shipped one is drawn.', error)
    return shipped
  }
}

async function lookInto(url: string, shipped: Basemap): Promise<Basemap> {
  const { FetchSource, PMTiles, Protocol, TileType } = await import('pmtiles')
  const source = new CarriedSource(new FetchSource(url))
  const archive = new PMTiles(source)
  const protocol = new Protocol()
  protocol.add(archive)
  addProtocol('pmtiles', protocol.tile)
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()])
  const isPicture = header.tileType !== TileType.Mvt
  keepOwnBasemap({ archive, source, isPicture, maxZoom: header.maxZoom })
  return {
    ...shipped,
    kind: 'pmtiles',
    url: `pmtiles://${url}`,
    tiles: isPicture ? 'raster' : 'vector',
    tileLayers: archiveTileLayers(metadata),
    attribution: bothAttributions(archiveAttribution(metadata), shipped.attribution),
  }
}

/** The shipped land stays beneath, wherever the file ends. */
function bothAttributions(own: string, shipped: string): string {
  return own.includes('OpenStreetMap') ? own : [own || 'basemap.pmtiles', shipped].join(' · ')
}
