import type { Feature } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Callout } from '../../../geo/briefing/callout.ts'

export const calloutRoomSource = 'callout_room'

export interface PlacedCallout {
  readonly callout: Callout
  /** Of its box, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
}

const wayImage = `${calloutRoomSource}/way`
const wayPixels = 10
/** Boxes of nearly one size share an image. */
const stepPixels = 8

/**
 * Keeps names off what a scene says on the map: its boxes and arrows lie over the map, whose letters know nothing
 * of them. Above all other layers, since MapLibre gives places to the uppermost first; nothing of it is seen.
 */
export function calloutRoomLayers(): LayerSpecification[] {
  const taken = { 'icon-allow-overlap': true, 'icon-rotation-alignment': 'viewport' } as const
  return [
    {
      ...{ id: `${calloutRoomSource}/box`, source: calloutRoomSource, type: 'symbol' },
      filter: ['has', 'image'],
      layout: {
        ...{ ...taken, 'icon-padding': 2 },
        ...{ 'icon-image': ['get', 'image'], 'icon-anchor': ['get', 'anchor'] },
      },
    },
    {
      ...{ id: `${calloutRoomSource}/way`, source: calloutRoomSource, type: 'symbol' },
      filter: ['!', ['has', 'image']],
      layout: {
        ...{ ...taken, 'icon-padding': 0, 'icon-image': wayImage },
        ...{ 'symbol-placement': 'line', 'symbol-spacing': wayPixels },
      },
    },
  ]
}

/** Takes the room for these, of which there may be none. Does nothing while the map has no such source. */
export function takeCalloutRoom(map: MapLibreMap, placed: readonly PlacedCallout[]): void {
  const source = map.getSource<GeoJSONSource>(calloutRoomSource)
  if (source === undefined) return
  const clear = (id: string, width: number, height: number) => {
    if (!map.hasImage(id))
      map.addImage(id, { width, height, data: new Uint8Array(4 * width * height) })
    return id
  }
  clear(wayImage, wayPixels, wayPixels)
  const seen = placed.filter(({ size }) => size.width > 0 && size.height > 0)
  const boxes = seen.map(({ callout, size }): Feature => {
    const [width, height] = [stepsOf(size.width), stepsOf(size.height)]
    const image = clear(`${calloutRoomSource}/${width}x${height}`, width, height)
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...(callout.from ?? callout.at)] },
      properties: { image, anchor: callout.from ? 'center' : 'bottom' },
    }
  })
  const ways = seen.flatMap(({ callout: { from, at } }): Feature[] =>
    from
      ? [
          {
            type: 'Feature',
            geometry: { type: 'LineString', coordinates: [[...from], [...at]] },
            properties: {},
          },
        ]
      : [],
  )
  source.setData({ type: 'FeatureCollection', features: [...boxes, ...ways] })
}

const stepsOf = (pixels: number) => Math.ceil(pixels / stepPixels) * stepPixels
