import { describe, expect, it } from 'vitest'
import type { Property } from '../../../geo/layers/define_layer.ts'
import { writeProperty } from '../../../geo/layers/write_property.ts'

const label = { vi: '', en: '' }
const area: Property = { kind: 'number', of: { vi: 'km²', en: 'km²' }, label }
const count: Property = { kind: 'integer', of: { vi: '', en: '' }, label }
const words = { open: { vi: 'Đang mở', en: 'Open' }, closed: { vi: 'Đóng', en: 'Closed' } }

describe('writing a property', () => {
  it('writes numbers and units as each language does', () => {
    expect(writeProperty(area, 'area', 82.47, 'vi')).toBe('82,47\u00a0km²')
    expect(writeProperty(area, 'area', 82.47, 'en')).toBe('82.47\u00a0km²')
    expect(writeProperty(count, 'count', 1858, 'vi')).toBe('1.858')
  })

  it('writes zero as zero and nothing as unknown', () => {
    expect(writeProperty(count, 'count', 0, 'vi')).toBe('0')
    for (const nothing of [null, undefined, '']) {
      expect(writeProperty(count, 'count', nothing, 'vi')).toBeNull()
    }
    expect(writeProperty({ kind: 'links', to: 'units', label }, 'units', [], 'vi')).toBeNull()
  })

  it('writes a year as a year', () => {
    expect(writeProperty(count, 'rating_year', 2026, 'vi')).toBe('2026')
  })

  it('writes words in the language and shows an unknown one as it is', () => {
    const status: Property = { kind: 'word', words, label }
    expect(writeProperty(status, 'status', 'open', 'vi')).toBe('Đang mở')
    expect(writeProperty(status, 'status', 'ajar', 'en')).toBe('ajar')
    expect(writeProperty({ kind: 'words', words, label }, 's', ['open', 'closed'], 'en')).toBe(
      'Open, Closed',
    )
  })

  it('writes no more of a moment than is known', () => {
    const moment: Property = { kind: 'instant', label }
    const at = '2019-12-31T17:00:00Z'
    expect(writeProperty(moment, 'as_of', at, 'vi', 'year')).toBe('2020')
    expect(writeProperty(moment, 'as_of', at, 'vi', 'day')).toBe('01/01/2020')
    expect(writeProperty(moment, 'as_of', 'some day', 'vi')).toBe('some day')
  })

  it('shows a value of the wrong form rather than hide it', () => {
    expect(writeProperty(area, 'area', 'about 80', 'vi')).toBe('about 80')
    expect(writeProperty({ kind: 'truth', label }, 'x', 'maybe', 'en')).toBe('maybe')
  })
})
