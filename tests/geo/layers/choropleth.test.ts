import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record as recordOf,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choropleth } from '../../../geo/layers/indicators/choropleth.ts'
import { seriesByUnit } from '../../../geo/layers/indicators/series_by_unit.ts'
import { readIndicator } from '../../../geo/layers/indicators/source.ts'
import { rowFrom, shipped } from './read_record.ts'

const coded = (values: readonly (number | null)[]) =>
  new Map(values.map((value, index) => [String(10_000 + index), value]))
const ranges = (
  values: readonly (number | null)[],
  steps: 2 | 3 | 5,
  method: 'quantile' | 'natural',
) => choropleth(coded(values), steps, method).classes.map(({ from, to }) => [from, to])

describe('the classes of a choropleth', () => {
  it('by quantile hold equally many units', () => {
    expect(ranges([1, 2, 3, 100, 200, 300], 3, 'quantile')).toEqual([
      [1, 2],
      [3, 100],
      [200, 300],
    ])
  })

  it('by natural breaks fall where the gaps are', () => {
    expect(ranges([1, 2, 3, 100, 101, 300], 3, 'natural')).toEqual([
      [1, 3],
      [100, 101],
      [300, 300],
    ])
  })

  it('keep units without data apart, and zero among the values', () => {
    const { classes, noData } = choropleth(coded([null, 0, 5, null]), 2, 'quantile')
    expect(noData).toEqual(['10000', '10003'])
    expect(classes.map(({ from }) => from)).toEqual([0, 5])
  })

  it('are no more than there are different values, and use the palette from end to end', () => {
    const { classes } = choropleth(coded([7, 7, 7, 9, 9]), 5, 'natural')
    expect(classes.map(({ colour }) => colour)).toEqual(['step_2', 'step_4'])
    expect(choropleth(coded([4, 4]), 5, 'quantile').classes).toHaveLength(1)
    expect(choropleth(coded([null]), 5, 'quantile').classes).toEqual([])
  })

  it('hold every unit once, in rising classes that do not touch, whatever the values', () => {
    const values = array(option(integer({ min: 0, max: 40 })), { maxLength: 60 })
    const asked = recordOf({
      steps: constantFrom<2 | 3 | 4 | 5>(2, 3, 4, 5),
      method: constantFrom<'quantile' | 'natural'>('quantile', 'natural'),
    })
    assert(
      property(values, asked, (given, { steps, method }) => {
        const { classes, noData } = choropleth(coded(given), steps, method)
        const placed = [...classes.flatMap(({ unitCodes }) => unitCodes), ...noData]
        expect(placed.sort()).toEqual([...coded(given).keys()].sort())
        expect(classes.length).toBeLessThanOrEqual(steps)
        for (const [index, each] of classes.entries()) {
          expect(each.unitCodes.length).toBeGreaterThan(0)
          expect(each.from).toBeGreaterThan(classes[index - 1]?.to ?? -1)
        }
      }),
    )
  })

  it('by natural breaks are as tight as the best of all ways to cut', () => {
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    }
    const values = array(integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 12 })
    assert(
      property(values, (given) => {
        const rising = [...given].sort((a, b) => a - b)
        const { classes } = choropleth(coded(given), 3, 'natural')
        const found = classes.map(({ from, to }) => rising.filter((v) => v >= from && v <= to))
        const cost = found.reduce((sum, members) => sum + spread(members), 0)
        for (let one = 1; one < rising.length - 1; one++) {
          for (let two = one + 1; two < rising.length; two++) {
            const cuts = [rising.slice(0, one), rising.slice(one, two), rising.slice(two)]
            const other = cuts.reduce((sum, members) => sum + spread(members), 0)
            expect(cost).toBeLessThanOrEqual(other + 1e-6)
          }
        }
      }),
    )
  })
})

describe('a series by unit', () => {
  const stored = shipped<object>('indicators').map((seed) => {
    const row = rowFrom(readIndicator, seed)
    return {
      ...row,
      unit_code: row.unit_code ?? null,
      valid_from: row.valid_from ?? null,
      value: row.value ?? null,
      measure_unit_vi: row.measure_unit_vi ?? null,
      measure_unit_en: row.measure_unit_en ?? null,
    }
  })

  it('holds the units’ own figures only: no other source’s, and none of the former city', () => {
    const [series, ...others] = seriesByUnit(stored, 'population', ['06712', '06757', '07030'])
    expect(others).toEqual([])
    expect(series?.period.vi).toBe('từ 01/7/2025')
    expect(series?.values).toEqual(
      new Map([
        ['06712', 46588],
        ['06757', 5407],
        ['07030', null],
      ]),
    )
  })

  it('is empty for what is known of the former city alone', () => {
    expect(seriesByUnit(stored, 'criminal_cases', ['06712'])).toEqual([])
  })
})
