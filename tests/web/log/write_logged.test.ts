import { describe, expect, it } from 'vitest'
import { loggedProperties, withMarkings } from '../../../geo/log/logged_properties.ts'
import { writeLogged } from '../../../web/log/write_logged.ts'
import { saidEntry } from './said_entry.ts'

const markings = [{ code: 'noi_bo', rank: 10, open: false, vi: 'Nội bộ', en: 'Internal' }]
const wordsOf = (own: Parameters<typeof saidEntry>[0]) => ({
  language: 'vi' as const,
  properties: withMarkings(loggedProperties(saidEntry(own)), markings),
})
const ofRow = wordsOf({})
const ofEvent = wordsOf({ kind: 'account_changed', collection: null })

describe('a logged value', () => {
  it.each([
    ['marking', 'noi_bo', 'Nội bộ'],
    ['as_of', '2025-10-05T07:32:01+00:00', '14:32 05/10/2025'],
    ['note_vi', null, '–'],
    ['depth', { a: 1 }, '{"a":1}'],
    ['toString', 'x', 'x'],
  ])('of a row is said in the words of the definition: %s', (name, value, words) => {
    expect(writeLogged(name, value, ofRow)).toBe(words)
  })

  it('of an event is said in its own', () => {
    expect(writeLogged('role', 'viewer', ofEvent)).toBe('Người xem')
    expect(writeLogged('clearance', 'noi_bo', ofEvent)).toBe('Nội bộ')
    expect(writeLogged('everywhere', true, ofEvent)).toBe('có')
  })

  it('is never cut: the thousandth unit granted is one too', () => {
    const units = Array.from({ length: 1000 }, (_, at) => String(10_000 + at))
    expect(writeLogged('units', units, ofEvent)).toContain('10999')
    expect(writeLogged('note_vi', 'x'.repeat(500), ofRow)).toHaveLength(500)
  })

  it('does not look like another that it is not', () => {
    const one = writeLogged('accuracy_m', 4.12345, ofRow)
    expect(one).toMatch(/^4,12345\sm$/)
    expect(writeLogged('accuracy_m', 4.12346, ofRow)).not.toBe(one)
  })
})

describe('a logged shape', () => {
  const write = (value: unknown) => writeLogged('geom', value, ofRow)

  it('is a position, vertices, or the beginning of a hash', () => {
    expect(write({ type: 'Point', coordinates: [107.9669, 21.5264] })).toBe(
      'Điểm 21,526400° B 107,966900° Đ',
    )
    const line = [
      [107, 21],
      [108, 22],
    ]
    expect(write({ type: 'LineString', coordinates: line })).toMatch(/^Đường, 2 đỉnh: 21,.*; 22,/)
    const large = { type: 'MultiPolygon', points: 2310, sha256: 'a'.repeat(64) }
    expect(write(large)).toBe(`Nhiều vùng, 2310 đỉnh, SHA-256 ${'a'.repeat(16)}…`)
  })

  it('is – where there was none, and itself where it is no shape', () => {
    expect(write(null)).toBe('–')
    expect(write([1])).toBe('[1]')
  })
})
