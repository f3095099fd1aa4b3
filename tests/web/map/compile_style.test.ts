import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bands } from '../../../geo/layers/define_layer.ts'
import { palettes } from '../../../geo/palette.ts'
import { ImageBook } from '../../../web/map/images/image_book.ts'
import { specialLayerIds } from '../../../web/map/special/special_layer_ids.ts'
import { layerOfStyleLayer } from '../../../web/map/style/binding.ts'
import { compileStyle, type StyleInput } from '../../../web/map/style/compile_style.ts'
import { everyStyle, mapLayers, styleInput } from './style_input.ts'

const bandOf = new Map<string, number>(mapLayers.map(({ id, band }) => [id, bands.indexOf(band)]))
const shapeParts = /\/(fill|pattern|casing|line|dash|rings)$/

/** Lies on the land, beneath every band; `unit_ground.test.ts` has more of it. */
const unitTint = 'units/fill'

describe('the style of every palette and language', () => {
  it.each(everyStyle)('is one that MapLibre takes: $name', ({ style }) => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  it.each(everyStyle)('names no style layer twice: $name', ({ style }) => {
    const ids = style.layers.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(everyStyle)('draws from no source it does not have: $name', ({ style }) => {
    const missing = style.layers.flatMap((layer) =>
      'source' in layer && !(String(layer.source) in style.sources) ? [layer.id] : [],
    )
    expect(missing).toEqual([])
  })

  it.each(everyStyle)('keeps names off the symbols of very many points: $name', ({ style }) => {
    const at = (id: string) => style.layers.findIndex((layer) => layer.id === id)
    const lastName = style.layers.findLastIndex(({ id }) => /\/names/.test(id))
    const room = style.layers[at('incidents/room')]
    // What is above is given its place first, and names go where room is left.
    expect(at('incidents/room')).toBeGreaterThan(lastName)
    expect(room).toMatchObject({
      ...{ source: 'incidents/near', layout: { 'icon-allow-overlap': true } },
      paint: { 'icon-opacity': 0 },
    })
  })

  it.each(everyStyle)('asks no host but ours: $name', ({ style }) => {
    const addresses = JSON.stringify(style).match(/\w+:\/\/[^/"]+/g) ?? []
    expect([...new Set(addresses)]).toEqual(['http://127.0.0.1:3000'])
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
  })
})

describe('a style', () => {
  it('rounds the corners of lines, and not the thousands of the edges of areas', () => {
    const { layers } = compileStyle(styleInput())
    const joinOf = (wanted: string) => {
      const found = layers.find(({ id }) => id === wanted)
      return found?.type === 'line' ? found.layout?.['line-join'] : undefined
    }
    expect(joinOf('border_line/line')).toBe('round')
    expect(joinOf('risk_zones/line')).toBe('miter')
    // Of any geometry, since some have only a point yet.
    expect(joinOf('units/line')).toBe('miter')
    expect(joinOf('units/edge_mark_line')).toBe('miter')
  })

  it('moves no name of a unit up to where its sign stands', () => {
    const anchors = (signs: StyleInput['picture']['signs']) =>
      JSON.stringify(
        compileStyle(styleInput({ signs })).layers.find(({ id }) => id === 'units/names_of_areas')
          ?.layout,
      )
    expect(anchors(null)).toContain('"bottom"')
    expect(anchors([])).not.toContain('"bottom"')
    expect(anchors([])).toContain('"top"')
  })

  it('keeps every shape in its band, whatever order the user gave the layers', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...mapLayers], { minLength: mapLayers.length }),
        (shuffled) => {
          const layers = shuffled.map(({ id }) => ({ id, shown: true, opacity: 1 }))
          const shapes = compileStyle(styleInput({ layers })).layers.filter(
            ({ id }) => id !== unitTint && shapeParts.test(id) && bandOf.has(layerOfStyleLayer(id)),
          )
          const order = shapes.map(({ id }) => bandOf.get(layerOfStyleLayer(id)) ?? -1)
          expect(order).toEqual([...order].sort((one, other) => one - other))
          expect(order.length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('keeps the order the user gave within a band', () => {
    const layers = (ids: readonly (typeof mapLayers)[number]['id'][]) =>
      compileStyle(styleInput({ layers: ids.map((id) => ({ id, shown: true, opacity: 1 })) }))
        .layers.filter(({ id }) => id.endsWith('/symbols'))
        .map(({ id }) => layerOfStyleLayer(id))
    expect(layers(['facilities', 'gauges'])).toEqual(['facilities', 'gauges'])
    expect(layers(['gauges', 'facilities'])).toEqual(['gauges', 'facilities'])
  })

  it('draws symbols over names and names over shapes', () => {
    const ids = compileStyle(styleInput()).layers.map(({ id }) => id)
    const last = (part: RegExp) => ids.findLastIndex((id) => part.test(id))
    const first = (part: RegExp) => ids.findIndex((id) => part.test(id))
    expect(last(shapeParts)).toBeLessThan(first(/\/names/))
    expect(last(/\/names/)).toBeLessThan(first(/\/symbols$/))
  })

  it('lets the names of lighter layers yield: the heavier stands higher', () => {
    const weights = compileStyle(styleInput())
      .layers.filter(({ id }) => id.includes('/names'))
      .map(({ id }) => mapLayers.find((layer) => layer.id === layerOfStyleLayer(id))?.label?.weight)
    expect(weights).toEqual([...weights].sort((one, other) => (one ?? 0) - (other ?? 0)))
  })

  it('draws nothing of a layer that is not shown, but the units as land', () => {
    const { layers } = compileStyle(styleInput({ layers: [] }))
    const owners = new Set(layers.map(({ id }) => layerOfStyleLayer(id)))
    expect([...owners]).toEqual([
      'basemap',
      'filter_area',
      'storm',
      'evacuation',
      'lending',
      'measure',
      'callout_room',
    ])
    expect(layers.find(({ id }) => id === 'basemap/unit_ground')).toMatchObject({ source: 'units' })
  })

  it('has layers for a task in hand only: MapLibre cuts tiles out of a frame also for empty ones', () => {
    const idle = { askedArea: null, storm: null, evacuation: null, lending: null }
    const none = { callouts: null, layers: [], tool: 'none' } as const
    const { layers } = compileStyle(styleInput({ ...idle, ...none }))
    expect([...new Set(layers.map(({ id }) => layerOfStyleLayer(id)))]).toEqual(['basemap'])
  })

  it('draws the ground of one source after the other, and comes back to none', () => {
    const { layers } = compileStyle(styleInput({ layers: [] }))
    const sources = layers
      .filter(({ id, type }) => id.startsWith('basemap/') && ['fill', 'line'].includes(type))
      .map((layer) => ('source' in layer ? layer.source : ''))
    const runs = sources.filter((source, at) => source !== sources[at - 1])
    expect(runs).toEqual([...new Set(runs)])
  })

  it('draws each shown layer, and leaves to itself the one that draws itself', () => {
    for (const { id } of mapLayers) {
      const input = styleInput({ layers: [{ id, shown: true, opacity: 1 }] })
      const shapes = compileStyle(input).layers.filter((layer) => layer.id.startsWith(`${id}/`))
      const drawn = shapes.some((layer) => /\/(fill|line|symbols)$/.test(layer.id))
      expect([id, drawn]).toEqual([id, !specialLayerIds.has(id)])
    }
  })

  it('asks at first only for what the first view needs', () => {
    const layers = [{ id: 'units' as const, shown: true, opacity: 1 }]
    const first = styleInput({ layers }, { complete: false, opened: new Set(['units']) })
    expect(Object.keys(compileStyle(first).sources)).toEqual(['units'])
  })

  it('draws at first the units alone, and all the rest below, between and above them next', () => {
    const first = compileStyle(styleInput({}, { complete: false })).layers
    const owners = new Set(first.map(({ id }) => layerOfStyleLayer(id)))
    expect([...owners]).toEqual(['basemap', 'units'])
    expect(new Set(first.map(({ type }) => type))).toEqual(new Set(['background', 'fill', 'line']))
    const complete = compileStyle(styleInput({})).layers.map(({ id }) => id)
    expect(complete.filter((id) => first.some((layer) => layer.id === id))).toEqual(
      first.map(({ id }) => id),
    )
  })

  it('uses every colour its classes name', () => {
    for (const layer of mapLayers.filter(({ id }) => !specialLayerIds.has(id))) {
      const images = new ImageBook(1)
      const layers = [{ id: layer.id, shown: true, opacity: 1 }]
      const style = compileStyle(styleInput({ layers }, { images }))
      const text = JSON.stringify([style.layers, [...images.images.values()]])
      for (const { symbol } of layer.classes) {
        const colour = palettes.day[symbol.kind === 'area' ? (symbol.line ?? 'ink') : symbol.line]
        const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
        const said = text.includes(colour) || text.includes(`rgba(${channels.join(', ')}`)
        expect([layer.id, symbol, said]).toEqual([layer.id, symbol, true])
      }
    }
  })

  it('names only images that it can draw', () => {
    const images = new ImageBook(2)
    const text = JSON.stringify(compileStyle(styleInput({}, { images })))
    const named = [...images.images.keys()].filter((id) => text.includes(JSON.stringify(id)))
    expect(named.length).toBe(images.images.size)
    expect(named.length).toBeGreaterThan(20)
  })
})
