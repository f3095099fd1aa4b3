import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import {
  calloutRoomLayers,
  calloutRoomSource,
  type PlacedCallout,
  takeCalloutRoom,
} from '../../../../web/map/callouts/callout_room.ts'
import { compileStyle } from '../../../../web/map/style/compile_style.ts'
import { styleInput } from '../style_input.ts'

/** As much of a map as is asked. */
function mapWith(sources: readonly string[]) {
  const images = new Map<string, { width: number; height: number; data: Uint8Array }>()
  const set: FeatureCollection[] = []
  const map = {
    getSource: (id: string) =>
      sources.includes(id) ? { setData: (data: FeatureCollection) => set.push(data) } : undefined,
    hasImage: (id: string) => images.has(id),
    addImage: (id: string, image: { width: number; height: number; data: Uint8Array }) =>
      images.set(id, image),
  }
  return { map: map as unknown as MapLibreMap, images, set }
}

const words = { text_vi: 'Lời', text_en: 'Words' }
const standing: PlacedCallout = {
  callout: { at: [107.9, 21.5], ...words },
  size: { width: 101, height: 34 },
}
const pointing: PlacedCallout = {
  callout: { at: [108, 21.5], from: [107.95, 21.6], ...words },
  size: { width: 240, height: 60 },
}

describe('what a scene says on the map', () => {
  it('takes the room of its boxes and arrows, and is not seen', () => {
    const { map, images, set } = mapWith([calloutRoomSource])
    takeCalloutRoom(map, [standing, pointing])
    const features = set[0]?.features ?? []
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [107.9, 21.5] },
      { type: 'Point', coordinates: [107.95, 21.6] },
      {
        type: 'LineString',
        coordinates: [
          [107.95, 21.6],
          [108, 21.5],
        ],
      },
    ])
    const [first, second] = features.map(({ properties }) => properties)
    expect([first?.anchor, second?.anchor]).toEqual(['bottom', 'center'])
    for (const [at, { size }] of [standing, pointing].entries()) {
      const image = images.get(String(features[at]?.properties?.image))
      expect(image?.width).toBeGreaterThanOrEqual(size.width)
      expect(image?.height).toBeGreaterThanOrEqual(size.height)
    }
    for (const { data } of images.values()) expect(data.every((byte) => byte === 0)).toBe(true)
  })

  it('waits for a box to have a size, and for the map to have a style', () => {
    const { map, set } = mapWith([calloutRoomSource])
    takeCalloutRoom(map, [{ ...pointing, size: { width: 0, height: 0 } }])
    expect(set.at(-1)?.features).toEqual([])
    const bare = mapWith([])
    takeCalloutRoom(bare.map, [standing])
    expect([bare.set, bare.images.size]).toEqual([[], 0])
  })

  it('comes before all names: MapLibre gives places to the uppermost first', () => {
    const { layers } = compileStyle(styleInput())
    const own = calloutRoomLayers().map(({ id }) => id)
    expect(layers.slice(-own.length).map(({ id }) => id)).toEqual(own)
  })
})
