import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { groundStands, namesAloneOf } from '../../../../web/map/labels/ground_first.ts'

describe('a tile that only names are found from', () => {
  it.each([
    ['/api/tiles/units/8/204/112', 10.4, 'units'],
    ['/api/tiles/units/8/204/112', 9, 'units'],
    ['/carried/tiles/safe_area_clusters/7/1/2', 12, 'safe_area_clusters'],
    // The layer's own tiles are of that zoom there.
    ['/api/tiles/units/8/204/112', 8.99, null],
    ['/api/tiles/units/10/818/450', 10.4, null],
    ['/api/tiles/units', 10.4, null],
    ['/api/basemap/land', 10.4, null],
  ])('%s at zoom %d is of %s', (path, zoom, layer) => {
    expect(namesAloneOf(path, zoom)).toBe(layer)
  })
})

describe('the ground', () => {
  afterEach(() => vi.useRealTimers())

  it('is not waited for where it is there, or is none', async () => {
    await groundStands(mapWith({ loaded: true }).map, 'units')
    await groundStands(mapWith({ loaded: false, source: false }).map, 'units')
  })

  it('is waited for until its last tile came, and nothing is left listening', async () => {
    const ground = mapWith({ loaded: false })
    const stood = vi.fn<() => void>()
    const waited = groundStands(ground.map, 'units').then(stood)
    ground.came('incidents')
    ground.came('units')
    await Promise.resolve()
    expect(stood).not.toHaveBeenCalled()
    ground.state.loaded = true
    ground.came('units')
    await waited
    expect(ground.listening.size).toBe(0)
  })

  it('that does not come keeps no name away', async () => {
    vi.useFakeTimers()
    const ground = mapWith({ loaded: false })
    const waited = groundStands(ground.map, 'units')
    await vi.advanceTimersByTimeAsync(1_000)
    await waited
    expect(ground.listening.size).toBe(0)
  })
})

function mapWith({ loaded, source = true }: { loaded: boolean; source?: boolean }) {
  const state = { loaded }
  const listening = new Set<(event: { sourceId: string }) => void>()
  const part: Pick<MapLibreMap, 'isSourceLoaded'> = { isSourceLoaded: () => state.loaded }
  const map = Object.assign(part, {
    getSource: () => (source ? {} : undefined),
    on: (_: string, tell: (event: { sourceId: string }) => void) => listening.add(tell),
    off: (_: string, tell: (event: { sourceId: string }) => void) => listening.delete(tell),
  }) as unknown as MapLibreMap
  const came = (sourceId: string) => {
    for (const tell of [...listening]) tell({ sourceId })
  }
  return { map, state, listening, came }
}
