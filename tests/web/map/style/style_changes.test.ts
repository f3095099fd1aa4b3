import fc from 'fast-check'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { paletteNames } from '../../../../geo/palette.ts'
import { now } from '../../../../web/map/moment.ts'
import { compileStyle } from '../../../../web/map/style/compile_style.ts'
import { type StyleChange, styleChanges } from '../../../../web/map/style/style_changes.ts'
import { mapLayers, styleInput } from '../style_input.ts'

/** Does the changes to a copy, as MapLibre does them to its own, and refuses what it would refuse. */
function changed(style: StyleSpecification, changes: readonly StyleChange[]) {
  const sources = { ...style.sources }
  const layers: LayerSpecification[] = style.layers.map((layer) => structuredClone(layer))
  const at = (id: string | undefined) => {
    if (id === undefined) return layers.length
    const index = layers.findIndex((layer) => layer.id === id)
    if (index === -1) throw new Error(`There is no layer ${id}`)
    return index
  }
  for (const change of changes) {
    if (change.kind === 'add_source') sources[change.id] = change.source
    else if (change.kind === 'source_address') {
      const source = sources[change.id]
      if (source?.type === 'vector') sources[change.id] = { ...source, url: change.url }
    } else if (change.kind === 'remove_layer') layers.splice(at(change.id), 1)
    else if (change.kind === 'add_layer') layers.splice(at(change.below), 0, change.layer)
    else if (change.kind === 'move_layer') {
      const [layer] = layers.splice(at(change.id), 1)
      if (layer) layers.splice(at(change.below), 0, layer)
    } else setPart(layers[at(change.id)], change)
  }
  return { sources, layers }
}

function setPart(
  layer: LayerSpecification | undefined,
  change: Extract<StyleChange, { kind: 'paint' | 'layout' | 'filter' }>,
) {
  if (!layer) return
  if (change.kind === 'filter') Reflect.set(layer, 'filter', change.filter)
  else {
    const part = { ...layer[change.kind], [change.name]: change.value }
    if (change.value === undefined) Reflect.deleteProperty(part, change.name)
    Reflect.set(layer, change.kind, part)
  }
}

const picture = fc.record({
  palette: fc.constantFrom(...paletteNames),
  language: fc.constantFrom('vi' as const, 'en' as const),
  moment: fc.constant(now),
  choropleth: fc.constantFrom(null, { breaks: [1, 2, 3, 4], values: { a: 1 } }),
  layers: fc.shuffledSubarray([...mapLayers], { minLength: mapLayers.length }).chain((layers) =>
    fc.tuple(
      ...layers.map(({ id }) =>
        fc.record({
          id: fc.constant(id),
          shown: fc.boolean(),
          opacity: fc.constantFrom(0.2, 0.5, 1),
        }),
      ),
    ),
  ),
})

describe('the changes between two pictures', () => {
  it('lead from any one to any other', () => {
    fc.assert(
      fc.property(picture, picture, (one, other) => {
        const before = compileStyle(styleInput(one))
        const after = compileStyle(styleInput(other))
        const { layers } = changed(before, styleChanges(before, after))
        expect(layers.map(({ id }) => id)).toEqual(after.layers.map(({ id }) => id))
        expect(layers).toEqual(after.layers)
      }),
      { numRuns: 40 },
    )
    // Eighty styles are compiled and compared: seconds, on a machine that does something else besides.
  }, 60_000)

  it('are none where nothing differs', () => {
    const [one, other] = [compileStyle(styleInput()), compileStyle(styleInput())]
    expect(styleChanges(one, other)).toEqual([])
  })

  it('touch only constants when an opacity slider moves, so that no tile is read anew', () => {
    const withOpacity = (opacity: number) =>
      compileStyle(
        styleInput({ layers: mapLayers.map(({ id }) => ({ id, shown: true, opacity })) }),
      )
    const changes = styleChanges(withOpacity(0.9), withOpacity(0.4))
    const touched = new Set(changes.flatMap((change) => ('id' in change ? [change.id] : [])))
    const ofLayers = withOpacity(0.9).layers.filter(({ id }) =>
      /^(?!basemap|measure).+\/(fill|pattern|casing|line|dash|rings|names.*|symbols)$/.test(id),
    )
    expect([...touched].sort()).toEqual(ofLayers.map(({ id }) => id).sort())
    for (const change of changes) {
      expect(change).toMatchObject({ kind: 'paint', value: 0.4 })
    }
  })

  it('move a layer without drawing it anew when the user changes the order', () => {
    const layers = mapLayers.map(({ id }) => ({ id, shown: true, opacity: 1 }))
    const one = compileStyle(styleInput({ layers }))
    const other = compileStyle(styleInput({ layers: [...layers].reverse() }))
    const kinds = new Set(styleChanges(one, other).map(({ kind }) => kind))
    expect([...kinds]).toEqual(['move_layer'])
  })

  it('turn every layer back with the clock, also one that is not shown meanwhile', () => {
    const then = { trueAt: 0, knownAt: null }
    const one = compileStyle(styleInput())
    const other = compileStyle(styleInput({ layers: [], moment: then }))
    const { sources } = changed(one, styleChanges(one, other))
    const asked = Object.values(sources).flatMap((source) =>
      source.type === 'vector' && source.url?.includes('/tiles/') ? [source.url] : [],
    )
    expect(asked.length).toBeGreaterThan(mapLayers.length)
    for (const url of asked) expect(url).toContain('?datetime=..%2F1970-01-01T00%3A00%3A00.000Z')
    expect(styleChanges(other, one).filter(({ kind }) => kind === 'source_address')).toHaveLength(
      asked.length,
    )
  })

  it('never take a source away: what was shown is there at once when shown again', () => {
    const all = compileStyle(styleInput())
    const none = compileStyle(styleInput({ layers: [] }, { opened: new Set(), complete: false }))
    const { sources } = changed(all, styleChanges(all, none))
    expect(Object.keys(sources)).toEqual(Object.keys(all.sources))
  })
})
