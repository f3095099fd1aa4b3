import { describe, expect, it } from 'vitest'
import { callouts, longestCallout, mostCallouts } from '../../../geo/briefing/callout.ts'
import { sayCallouts, sayView } from '../../../geo/briefing/say_scene.ts'
import { sceneView } from '../../../geo/briefing/scene_view.ts'

const least = { version: 1, extent: [107.7, 21.3, 108.1, 21.7], layers: [{ id: 'units' }] }

describe('the view of a scene', () => {
  it('may leave out what it does not say', () => {
    expect(sceneView.parse(least)).toEqual({
      ...least,
      ...{ bearing: 0, layers: [{ id: 'units', opacity: 1 }], filters: {}, drawn_as: 'clusters' },
      ...{ indicator: null, selected: null, table: null, charts: [], palette: null },
      ...{ true_at: null, known_at: null },
    })
  })

  it('names layers and features of which nobody knows whether they are there', () => {
    const named = { layers: [{ id: 'gone' }], selected: { layer: 'gone', id: 'nobody' } }
    expect(sceneView.safeParse({ ...least, ...named }).success).toBe(true)
  })

  it.each([
    ['another version', { version: 2 }],
    ['an extent the wrong way round', { extent: [108.1, 21.3, 107.7, 21.7] }],
    ['an extent without room', { extent: [108, 21, 108, 21] }],
    ['an opacity above whole', { layers: [{ id: 'units', opacity: 2 }] }],
    ['a moment without an offset', { true_at: '2026-11-28T10:00:00' }],
    ['a palette that is none', { palette: 'dusk' }],
    ['a field of its own', { camera: {} }],
    ['a way to draw that is none', { drawn_as: 'dots' }],
  ])('refuses %s', (_, change) => {
    expect(sceneView.safeParse({ ...least, ...change }).success).toBe(false)
  })

  it('is said by how many layers it shows', () => {
    expect(sayView({ ...least, filters: {} }, 'vi')).toBe('1 lớp')
    expect(sayView({ ...least, filters: { units: 'q=a' } }, 'en')).toBe('layers: 1, filtered: 1')
    expect(sayView(null, 'vi')).toBeNull()
  })
})

describe('callouts', () => {
  const one = { at: [108, 21.5], text_vi: 'Cầu', text_en: 'Bridge' }

  it('are texts at places, some with an arrow', () => {
    const two = [one, { ...one, from: [107.9, 21.4] }]
    expect(callouts.parse(two)).toEqual(two)
    expect(sayCallouts(two, 'en')).toBe('Bridge; Bridge')
  })

  it.each([
    ['more than fit', Array.from({ length: mostCallouts + 1 }, () => one)],
    ['an empty text', [{ ...one, text_vi: ' ' }]],
    ['a text too long', [{ ...one, text_en: 'a'.repeat(longestCallout + 1) }]],
    ['a place off the world', [{ ...one, at: [190, 21] }]],
  ])('refuse %s', (_, list) => {
    expect(callouts.safeParse(list).success).toBe(false)
  })
})
