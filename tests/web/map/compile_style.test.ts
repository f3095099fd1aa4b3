import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { everyStyle } from './style_input.ts'

describe('the style of every palette', () => {
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
})
