import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneView } from '../../../../geo/briefing/scene_view.ts'
import {
  askedOfScene,
  pinnedView,
  sealedOfScene,
} from '../../../../geo/briefing/seal/asked_of_scene.ts'
import { canonicalJson } from '../../../../geo/briefing/seal/canonical_json.ts'
import type { SealManifest } from '../../../../geo/briefing/seal/manifest.ts'
import { isLess, sealDifferences } from '../../../../geo/briefing/seal/seal_check.ts'
import { sealedFeature } from '../../../../geo/briefing/seal/sealed_feature.ts'
import { shortHash } from '../../../../geo/briefing/seal/short_hash.ts'

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, one]) => [name, shuffled(one)]),
        )
      : value

describe('the text that is sealed', () => {
  it('is the same whatever the order of members, and says the same when it is read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(shuffled(value))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('leaves out what is null, and the marking that a feature has by now', () => {
    const feature = { id: 'a', geometry: null, properties: { b: 1, a: null, marking: 'mat' } }
    expect(sealedFeature(feature)).toBe('{"id":"a","properties":{"b":1}}')
  })

  it('has a short form that is read out', () => {
    expect(shortHash('3FA291bc77d005e1ff')).toBe('3fa2 91bc 77d0 05e1')
  })
})

const at = '2026-11-28T10:00:00.000Z'
const view = sceneView.parse({
  ...{ version: 1, extent: [107, 21, 108, 22], layers: [{ id: 'shelters' }, { id: 'units' }] },
  ...{ filters: { shelters: 'state=ready' }, table: 'units', indicator: 'population' },
})

describe('what a scene asks for', () => {
  it('is each layer once with its filter, its table and its figures, by the moment of the seal', () => {
    const pinned = pinnedView(view, at)
    const moment = `datetime=${encodeURIComponent(`../${at}`)}&known_at=${encodeURIComponent(at)}`
    expect(askedOfScene(pinned)).toEqual([
      { layer: 'shelters', query: `${moment}&state=ready` },
      { layer: 'units', query: moment },
      { layer: 'indicators', query: moment },
    ])
    const own = '2025-10-05T10:00:00Z'
    expect(pinnedView({ ...view, true_at: own }, at)).toMatchObject({ true_at: own, known_at: at })
  })
})

describe('what is sealed of a scene', () => {
  const layersOf = (own: object, text: 1 | 2 = 2) =>
    sealedOfScene(pinnedView({ ...view, ...own }, at), text).map(({ layer }) => layer)

  it('holds what its charts, its readiness and its progress are reckoned from, each once', () => {
    expect(layersOf({})).toEqual(['shelters', 'units', 'indicators', 'activations', 'tasks'])
    const charts = ['counts/shelters/kind', 'counts/gauges/kind', 'evacuated', 'no_such']
    expect(layersOf({ indicator: null, charts })).toEqual([
      ...['shelters', 'units', 'gauges', 'activations', 'tasks'],
    ])
    const ready = ['readiness_needs', 'readiness_reports']
    expect(layersOf({ indicator: 'readiness' })).toEqual(expect.arrayContaining(ready))
    expect(layersOf({ charts: ['readiness'] })).toEqual(expect.arrayContaining(ready))
  })

  it('is what it was for a seal that was made before', () => {
    expect(layersOf({ charts: ['evacuated'] }, 1)).toEqual(['shelters', 'units', 'indicators'])
  })
})

describe('a seal that is looked at again', () => {
  const hash = (digit: string) => digit.repeat(64)
  const manifest: SealManifest = {
    ...{ text: 1, briefing: hash('0') },
    scenes: [
      { id: 'one', name_vi: 'Một', name_en: 'One', sha256: hash('1'), answers: [0] },
      { id: 'two', name_vi: 'Hai', name_en: 'Two', sha256: hash('2'), answers: [0, 1] },
    ],
    answers: [
      { layer: 'shelters', query: 'a', features: 3, sha256: hash('3') },
      { layer: 'units', query: 'a', features: 2, sha256: hash('4') },
    ],
  }

  it('differs from itself in nothing', () => {
    expect(sealDifferences(manifest, manifest)).toEqual([])
  })

  it('names the scene and the layer that differ, and by how many', () => {
    const [one, two] = manifest.scenes
    const [shelters, units] = manifest.answers
    if (!one || !two || !shelters || !units) throw new Error('They stand above.')
    const found: SealManifest = {
      ...manifest,
      briefing: hash('9'),
      scenes: [
        { ...one, sha256: hash('9') },
        { ...two, id: 'three', name_vi: 'Ba' },
      ],
      answers: [{ ...shelters, features: 2, sha256: hash('9') }, units],
    }
    const differences = sealDifferences(manifest, found)
    expect(differences).toEqual([
      { part: 'briefing' },
      { part: 'scene', name_vi: 'Một', name_en: 'One', how: 'changed' },
      { part: 'scene', name_vi: 'Hai', name_en: 'Two', how: 'gone' },
      { part: 'scene', name_vi: 'Ba', name_en: 'Two', how: 'came' },
      { part: 'answer', layer: 'shelters', scenes: [1, 2], sealed: 3, found: 2 },
    ])
    expect(differences.map(isLess)).toEqual([false, false, true, false, true])
  })
})
