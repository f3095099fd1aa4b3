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
    expect(byField.crossing_id?.vi).toBe('Trong dữ liệu không có “x”.')
    expect(others).toEqual([])
  })

  it('says in both languages what the definition and the database say in one', () => {
    const words = (reason: string) => place({ field: 'geometry', reason }).byField.geometry
    expect(words('there is no unit 99999')?.vi).toBe('Trong dữ liệu không có “99999”.')
    expect(words('there is no marking "x"')?.vi).toBe('Trong dữ liệu không có “x”.')
    expect(words('there is no geometry that it could be of')).toEqual(
      problemWords.accuracy_of_nothing,
    )
    expect(words('the point 1, 2 lies outside Viet Nam and its surroundings')).toEqual(
      problemWords.far_away,
    )
    expect(words('a facility is a point; give a position')).toEqual(problemWords.place_wanted)
    expect(words('Invalid input: expected number, received string')).toEqual(
      problemWords.other_form,
    )
  })

  it('knows what is within a list, and that a moment says how exact it is', () => {
    const { byField } = place(
      { field: 'figures.0.label_vi', reason: 'is odd' },
      { field: 'as_of_precision', reason: 'how exact is it? Say day' },
    )
    expect(byField.figures).toEqual({ vi: 'is odd', en: 'is odd' })
    expect(byField.as_of?.en).toBe('how exact is it? Say day')
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
