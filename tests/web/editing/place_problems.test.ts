import { describe, expect, it } from 'vitest'
import { placeProblems } from '../../../web/editing/place_problems.ts'
import { problemWords } from '../../../web/editing/problem_words.ts'

const names = new Set(['valid_from', 'as_of', 'figures', 'geometry', 'crossing_id'])
const place = (...problems: readonly unknown[]) => placeProblems(names, problems)

describe('placeProblems', () => {
  it('puts each beside its field, in words where they are known', () => {
    const { byField, others } = place(
      { field: 'valid_from', reason: 'another one holds at that time; end that first' },
      { field: 'geometry', reason: 'longitude and latitude are swapped' },
      { field: 'crossing_id', reason: 'there is no "x" in border_crossings' },
    )
    expect(byField.valid_from).toEqual(problemWords.one_at_a_time)
    expect(byField.geometry).toEqual(problemWords.swapped)
    expect(byField.crossing_id?.vi).toBe(
      'Không có trong dữ liệu: there is no "x" in border_crossings',
    )
    expect(others).toEqual([])
  })

  it('knows what is within a list, and that a moment says how exact it is', () => {
    const { byField } = place(
      { field: 'figures.0.label_vi', reason: 'is odd' },
      { field: 'as_of_precision', reason: 'goes with a moment' },
    )
    expect(byField.figures).toEqual({ vi: 'is odd', en: 'is odd' })
    expect(byField.as_of?.en).toBe('goes with a moment')
  })

  it('keeps what has no field in the form, and the first of several of one field', () => {
    const { byField, others } = place(
      { field: 'The body', reason: 'is no feature' },
      { field: 'geometry', reason: 'first' },
      { field: 'geometry', reason: 'second' },
      'none',
    )
    expect(others).toEqual([{ vi: 'The body: is no feature', en: 'The body: is no feature' }])
    expect(byField.geometry?.vi).toBe('first')
    expect(placeProblems(names, undefined)).toEqual({ byField: {}, others: [] })
  })
})
