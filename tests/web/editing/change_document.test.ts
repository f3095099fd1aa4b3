import { describe, expect, it } from 'vitest'
import { attemptOf } from '../../../web/editing/attempt.ts'
import { mergePatch, newFeature } from '../../../web/editing/change_document.ts'
import { area, field } from './form_fields.ts'

const fields = [
  field('name_vi'),
  field('alarm_1', { kind: 'number' }),
  field('note_vi'),
  field('member_units', { kind: 'links' }),
  field('source'),
  field('as_of', { kind: 'as_of' }),
  field('confidence', { kind: 'word' }),
]
const schema = { fields, saidWithEveryChange: ['source', 'as_of', 'confidence'] }
const held = {
  ...{ name_vi: 'Trạm', alarm_1: '2', note_vi: 'cũ', member_units: [] },
  ...{ source: 'Công văn 1', as_of: '2024', confidence: 'sure' },
}
const place = area([107.9, 21.5], [108, 21.5], [108, 21.6])

describe('mergePatch', () => {
  const patch = (change: object, geometry = place) =>
    mergePatch({
      ...{ schema, held, values: { ...held, ...change } },
      ...{ geometry, heldGeometry: place },
    })

  it('sends what was changed, and what every change says', () => {
    expect(patch({ alarm_1: '2,5', as_of: 'unknown' })).toEqual({
      properties: { alarm_1: 2.5, source: 'Công văn 1', as_of: null, confidence: 'sure' },
    })
  })

  it('sends null for what was emptied, and a drawing only where it is another', () => {
    const other = area([107.9, 21.5], [108, 21.5], [108, 21.7])
    const { properties, ...rest } = patch({ note_vi: '' }, other)
    expect(properties).toHaveProperty('note_vi', null)
    expect(rest).toEqual({ geometry: other })
    expect(patch({}, structuredClone(place))).not.toHaveProperty('geometry')
  })
})

it('newFeature sends all that was said, and nothing that was not', () => {
  const values = { name_vi: 'Trạm mới', alarm_1: '', source: 'Công văn 2', as_of: 'unknown' }
  expect(newFeature({ schema, values, held: {}, geometry: null, heldGeometry: null })).toEqual({
    type: 'Feature',
    properties: { name_vi: 'Trạm mới', source: 'Công văn 2', as_of: null },
    geometry: null,
  })
})

describe('attemptOf', () => {
  const wanted = { method: 'POST' as const, path: '/items', body: '{}', version: null }
  let keys = 0
  const newKey = () => String(++keys)

  it('keeps its key through retries of the same, and no longer', () => {
    const first = attemptOf(wanted, null, newKey)
    expect(attemptOf({ ...wanted }, first, newKey)).toBe(first)
    const other = attemptOf({ ...wanted, body: '{"a":1}' }, first, newKey)
    expect(other.key).not.toBe(first.key)
    expect(attemptOf({ ...wanted, version: '"x"' }, first, newKey).key).not.toBe(first.key)
  })
})
