import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../web/editing/find_problems.ts'
import type { Controls, FormField } from '../../../web/editing/form_field.ts'
import { problemWords } from '../../../web/editing/problem_words.ts'
import { area, field } from './form_fields.ts'

const find = (fields: readonly FormField[], values: Controls, held: Controls = {}) =>
  findProblems({ fields, values, held, geometry: null })

describe('findProblems', () => {
  it('names what is missing, and what goes with what was said', () => {
    const fields = [
      field('name_vi', { required: true }),
      field('rating', { needs: ['rating_scale'] }),
      field('rating_scale', { needs: ['rating'] }),
    ]
    const problems = find(fields, { rating: 'Khá' })
    expect(Object.keys(problems)).toEqual(['name_vi', 'rating_scale'])
    expect(problems.rating_scale?.vi).toBe('Cần điền cùng với “rating”.')
    expect(find(fields, { name_vi: 'Cụm' })).toEqual({})
  })

  it('reads numbers within their bounds', () => {
    const level = field('level', { kind: 'integer', least: 1, most: 5 })
    expect(find([level], { level: '3' })).toEqual({})
    expect(find([level], { level: '2,5' }).level).toBe(problemWords.no_whole_number)
    expect(find([level], { level: '6' }).level?.vi).toBe('Lớn nhất là 5.')
    expect(find([level], { level: '0' }).level?.en).toBe('The least is 1.')
    expect(find([level], { level: 'ba' }).level).toBe(problemWords.no_number)
  })

  it('reads moments of the calendar, and "not said" as an answer', () => {
    const asOf = field('as_of', { kind: 'as_of', required: true })
    expect(find([asOf], { as_of: 'unknown' })).toEqual({})
    expect(find([asOf], { as_of: '2024-06' })).toEqual({})
    expect(find([asOf], { as_of: '2025-02-30' }).as_of).toBe(problemWords.no_moment)
    expect(find([asOf], { as_of: '' }).as_of).toBe(problemWords.wanted)
    const from = field('valid_from', { kind: 'moment' })
    expect(find([from], { valid_from: '2024' }).valid_from).toBe(problemWords.no_moment)
  })

  it('leaves alone what nobody touched', () => {
    const alarm = field('alarm_1', { kind: 'number' })
    expect(find([alarm], { alarm_1: '12.125' }, { alarm_1: '12.125' })).toEqual({})
    expect(find([alarm], { alarm_1: '12.125' }).alarm_1).toBe(problemWords.no_number)
  })

  it('wants an accuracy for a place, and none without', () => {
    const fields = [field('accuracy_m', { kind: 'number' })]
    const geometry = area([107.9, 21.5], [108, 21.5], [108, 21.6])
    const seen = { fields, held: {} }
    expect(findProblems({ ...seen, values: {}, geometry }).accuracy_m).toBe(
      problemWords.accuracy_wanted,
    )
    expect(findProblems({ ...seen, values: { accuracy_m: '50' }, geometry })).toEqual({})
    expect(findProblems({ ...seen, values: { accuracy_m: '50' }, geometry: null }).accuracy_m).toBe(
      problemWords.accuracy_of_nothing,
    )
  })
})
