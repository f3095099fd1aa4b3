import { describe, expect, it } from 'vitest'
import { controlsOf, givenValue, readNumber } from '../../../web/editing/controls.ts'
import { field } from './form_fields.ts'

describe('controlsOf', () => {
  it('shows what the API gave, a moment in the time of Viet Nam and no more exact than it is', () => {
    const fields = [
      field('name_vi'),
      field('alarm_1', { kind: 'number' }),
      field('indicative', { kind: 'truth' }),
      field('member_units', { kind: 'links' }),
      field('as_of', { kind: 'as_of' }),
      field('valid_from', { kind: 'moment' }),
      field('valid_to', { kind: 'moment' }),
    ]
    const shown = controlsOf(fields, {
      ...{ name_vi: 'Trạm', alarm_1: 2.5, indicative: false, member_units: ['06712'] },
      ...{ as_of: '2024-05-31T17:00:00+00:00', as_of_precision: 'month' },
      ...{ valid_from: '2023-01-07T17:00:00+00:00', valid_to: '2023-02-20T23:30:00+00:00' },
    })
    expect(shown).toEqual({
      ...{ name_vi: 'Trạm', alarm_1: '2.5', indicative: 'no', member_units: ['06712'] },
      ...{ as_of: '2024-06', valid_from: '2023-01-08', valid_to: '2023-02-21T06:30' },
    })
  })

  it('shows what is not known as empty', () => {
    const fields = [field('note_vi'), field('links', { kind: 'links' })]
    expect(controlsOf(fields, { note_vi: null })).toEqual({ note_vi: '', links: [] })
  })
})

describe('readNumber', () => {
  it('takes a comma or a point', () => {
    expect(['2,5', '2.5', ' 1500 ', '-3', '0.125', '0'].map(readNumber)).toEqual([
      2.5, 2.5, 1500, -3, 0.125, 0,
    ])
  })

  it('takes nothing that could be two numbers, or none', () => {
    expect(['1.500', '12,345', '1.2.3', '1 500', '2m', '', '1e3'].map(readNumber)).toEqual(
      Array(7).fill(null),
    )
  })
})

describe('givenValue', () => {
  it('is the way back, and null for nothing', () => {
    expect(givenValue(field('a'), ' chữ ')).toBe('chữ')
    expect(givenValue(field('a'), '  ')).toBeNull()
    expect(givenValue(field('a', { kind: 'number' }), '2,5')).toBe(2.5)
    expect(givenValue(field('a', { kind: 'truth' }), 'no')).toBe(false)
    expect(givenValue(field('a', { kind: 'as_of' }), 'unknown')).toBeNull()
    expect(givenValue(field('a', { kind: 'as_of' }), '2024-06')).toBe('2024-06')
    expect(givenValue(field('a', { kind: 'links' }), [])).toEqual([])
  })
})
