import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tellInView } from '../../../web/map/tell_in_view.ts'

/** As much of MapLibre's map as is asked here. */
function mapThatDraws() {
  const listeners = new Set<() => void>()
  const asked: unknown[] = []
  let drawn: readonly (string | undefined)[] = []
  const map = {
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    getLayersOrder: () => ['basemap/land', 'units/fill', 'units/line', 'measure/line'],
    queryRenderedFeatures: (question: unknown) => {
      asked.push(question)
      return drawn.map((marking) => ({ properties: { marking } }))
    },
  }
  return {
    map: map as unknown as MapLibreMap,
    asked,
    begin() {
      for (const listener of listeners) listener()
    },
    rest(markings: readonly (string | undefined)[]) {
      drawn = markings
      for (const listener of listeners) listener()
      vi.runAllTimers()
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the markings of what the map shows', () => {
  it('are told when it rests with others than before, each once', () => {
    const { map, asked, rest } = mapThatDraws()
    const told: (readonly string[])[] = []
    const beside = { markings: [] as string[], classes: {} }
    const stop = tellInView(map, beside, {
      marked: (codes) => told.push(codes),
      classified: () => {},
    })
    rest(['cong_khai', 'cong_khai'])
    rest(['cong_khai'])
    rest(['noi_bo', undefined, 'cong_khai'])
    beside.markings = ['mat']
    rest(['cong_khai'])
    expect(told).toEqual([['cong_khai'], ['noi_bo', 'cong_khai'], ['cong_khai', 'mat']])
    // Land and measuring belong to nobody.
    expect(asked[0]).toEqual({ layers: ['units/fill', 'units/line'] })
    stop()
    rest(['tuyet_mat'])
    expect(told).toHaveLength(3)
  })

  it('are told after the frame that shows them, and not once the map is gone', () => {
    const { map, begin } = mapThatDraws()
    const told: (readonly string[])[] = []
    const stop = tellInView(
      map,
      { markings: ['mat'], classes: {} },
      {
        marked: (codes) => told.push(codes),
        classified: () => {},
      },
    )
    begin()
    expect(told).toEqual([])
    vi.runAllTimers()
    expect(told).toEqual([['mat']])
    begin()
    stop()
    vi.runAllTimers()
    expect(told).toHaveLength(1)
  })
})

describe('the classes of what the map shows', () => {
  it('are told with those of what draws beside MapLibre, when they are others than before', () => {
    const { map, rest } = mapThatDraws()
    const told: object[] = []
    const beside = { markings: [], classes: {} }
    tellInView(map, beside, { marked: () => {}, classified: (classes) => told.push(classes) })
    rest([])
    beside.classes = { incidents: ['fire'] }
    rest([])
    rest([])
    expect(told).toEqual([{}, { incidents: ['fire'] }])
  })
})
