import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { now } from '../../../web/map/moment.ts'
import { readAddress } from '../../../web/state/read_address.ts'
import { layersAtFirst, type ScreenState, screenAtFirst } from '../../../web/state/screen.ts'
import { writeAddress } from '../../../web/state/write_address.ts'

const arranged: ScreenState = {
  ...screenAtFirst,
  place: { lon: 107.9669, lat: 21.5264, zoom: 12.5, bearing: 30 },
  layers: layersAtFirst.map((layer) =>
    layer.id === 'units' ? { ...layer, opacity: 0.5 } : { ...layer, shown: !layer.shown },
  ),
  selected: { layer: 'border_crossings', id: 'bac_luan_1' },
  theme: 'night',
  language: 'en',
  indicator: 'population',
  table: 'facilities',
}

const addressed = (state: ScreenState) => {
  const { place, layers, selected, theme, language, indicator, table } = state
  return { place, layers, selected, theme, language, indicator, table }
}

describe('the address of a picture', () => {
  it('opens the same picture again', () => {
    const { state, problems } = readAddress(`#${writeAddress(arranged)}`)
    expect(problems).toEqual([])
    expect(addressed({ ...screenAtFirst, ...state })).toMatchObject({
      ...addressed(arranged),
      layers: arranged.layers.map((layer) =>
        layer.shown ? layer : { id: layer.id, shown: false },
      ),
    })
  })

  it('keeps any place to within a metre', () => {
    const place = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -84, max: 84, noNaN: true }),
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      bearing: fc.integer({ min: -180, max: 180 }),
    })
    fc.assert(
      fc.property(place, (somewhere) => {
        const { state, problems } = readAddress(
          writeAddress({ ...screenAtFirst, place: somewhere }),
        )
        expect(problems).toEqual([])
        expect(state.place?.lon).toBeCloseTo(somewhere.lon, 4)
        expect(state.place?.lat).toBeCloseTo(somewhere.lat, 4)
        expect(state.place?.zoom).toBeCloseTo(somewhere.zoom, 1)
        expect(state.place?.bearing).toBe(somewhere.bearing === 0 ? 0 : somewhere.bearing)
      }),
    )
  })

  it('keeps any id, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const selected = { layer: 'units', id } as const
        const { state } = readAddress(writeAddress({ ...screenAtFirst, selected }))
        expect(state.selected).toEqual(selected)
      }),
    )
  })

  it('keeps the order of layers within their bands', () => {
    const reordered = readAddress('#v=1&l=border_crossings,twinned_communities').state.layers ?? []
    const order = reordered.map(({ id }) => id)
    expect(order.indexOf('border_crossings')).toBeLessThan(order.indexOf('twinned_communities'))
    const again = readAddress(writeAddress({ ...screenAtFirst, layers: reordered }))
    expect(again.state.layers).toEqual(reordered)
  })

  it('shows no layer when the address says none', () => {
    const { state, problems } = readAddress('#v=1&l=')
    expect(problems).toEqual([])
    expect(state.layers?.some(({ shown }) => shown)).toBe(false)
  })

  it('names a scene by itself, and beside a picture that is another by now', () => {
    const open = { briefing: 'mong_cai', scene: 'mong_cai.risk', toOpen: true, seal: null }
    const alone = writeAddress({ ...arranged, briefing: open })
    expect(alone).toBe('v=1&b=mong_cai/mong_cai.risk')
    expect(readAddress(alone).state).toEqual({ briefing: open })
    const beside = writeAddress({ ...arranged, briefing: { ...open, toOpen: false } })
    expect(readAddress(beside).state).toMatchObject({
      briefing: { ...open, toOpen: false },
      indicator: 'population',
    })
    const sealed = { ...open, seal: 'seal_0' }
    const written = writeAddress({ ...arranged, briefing: sealed })
    expect(written).toBe('v=1&b=mong_cai/mong_cai.risk&n=seal_0')
    expect(readAddress(written).state).toEqual({ briefing: sealed })
    const list = { briefing: null, scene: null, seal: null, toOpen: false }
    expect(writeAddress({ ...screenAtFirst, briefing: list })).toBe('v=1&p=day&i=vi')
  })

  it('says nothing about an empty address', () => {
    expect(readAddress('')).toEqual({ state: {}, moment: now, problems: [] })
  })

  it.each([
    ['m=abc', 'm=abc'],
    ['m=12/91/107', 'm=12/91/107'],
    ['m=12/21', 'm=12/21'],
    ['b=', 'b='],
    ['b=one/', 'b=one/'],
    ['b=one/two/three', 'b=one/two/three'],
    ['s=nonsense/1', 's=nonsense/1'],
    ['s=units/', 's=units/'],
    ['s=units/%E0%A4%A', 's=units/%E0%A4%A'],
    ['p=print', 'p=print'],
    ['i=fr', 'i=fr'],
    ['t=nonsense', 't=nonsense'],
    ['l=units,nonsense', 'nonsense'],
    ['l=units:2', 'units:2'],
    ['v=2', '2'],
  ])('names what it cannot open in %s and opens the rest', (part, named) => {
    const { state, problems } = readAddress(`#${part}&c=population`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.vi).toContain(named)
    expect(problems[0]?.en).toContain(named)
    expect(state.indicator).toBe('population')
  })
})
