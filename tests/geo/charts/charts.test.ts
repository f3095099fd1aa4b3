import { describe, expect, it } from 'vitest'
import { charts, findChart } from '../../../geo/charts/charts.ts'

const reading = {
  language: 'vi',
  asOf: new Date('2025-10-05T07:32:00Z'),
  isFiltered: false,
} as const
const ask = { base: '/api' }

const chart = (id: string) => {
  const found = findChart(id)
  if (found === undefined) throw new Error(`There is no chart ${id}.`)
  return found
}

const feature = (id: string, properties: object) => ({
  ...{ id, type: 'Feature', geometry: null },
  properties: { name_vi: id, name_en: id, marking: 'noi_bo', source: 'Nguồn thử', ...properties },
})
const items = (...features: object[]) => ({ numberMatched: features.length, features })

describe('the charts there are', () => {
  it('each have an id of their own that finds them again', () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length)
    for (const each of charts) expect(findChart(each.id)).toBe(each)
    expect(findChart('indicator/population')?.title.vi).toBe('Dân số')
    expect(findChart('counts/incidents/colour')).toBeUndefined()
    expect(findChart('indicator/happiness')).toBeUndefined()
  })

  it('are asked of the moment and by the filter that the map is of', () => {
    const asked = { ...ask, filter: 'severity=3..5', true_at: '2025-10-05T07:32:00Z' }
    expect(chart('counts/incidents/kind').paths(asked)).toEqual([
      '/api/collections/incidents/counts?severity=3..5&by=kind%2Cmarking&datetime=..%2F2025-10-05T07%3A32%3A00Z',
    ])
  })
})

describe('a chart of counts', () => {
  const answer = (property: string, values: object[], step?: string) => ({
    ...{ numberMatched: 7, unlocatedCount: 1 },
    counts: [
      { property, values, ...(step && { step }) },
      { property: 'marking', values: [{ value: 'noi_bo', count: 7 }] },
    ],
  })

  it('has the words in their order, what is not known last, and the sum of the answer', () => {
    const values = [
      { value: null, count: 4 },
      { value: 'fire', count: 2 },
      { value: 'comet', count: 1 },
    ]
    const data = chart('counts/incidents/kind').read([answer('kind', values)], reading)
    expect(data.rows.map(({ name, values: [count] }) => [name, count])).toEqual([
      [expect.stringMatching(/^Cháy/), 2],
      ['comet', 1],
      ['chưa rõ', 4],
    ])
    expect(data.notes.join(' ')).toBe(
      'Tất cả 7. Đúng lúc 14:32 05/10/2025. Nguồn: đếm trên lớp “Vụ việc, sự cố”.',
    )
    expect(data.markings).toEqual(['noi_bo'])
  })

  it('names stretches of time by the clock of Viet Nam', () => {
    const values = [
      { value: '2025-10-05T14:00', count: 3 },
      { value: null, count: 1 },
    ]
    const [answered] = [answer('occurred_at', values, 'hour')]
    const data = chart('counts/incidents/occurred_at').read([answered], reading)
    expect(data).toMatchObject({ shape: 'time', step: 'hour' })
    expect(data.rows.map(({ name, said }) => [name, ...said])).toEqual([
      ['14:00 05/10/2025', '3'],
      ['chưa rõ', '1'],
    ])
  })

  it('of classes counts each feature once, as the legend classes it', () => {
    const data = chart('classes/border_crossings').read(
      [
        items(
          feature('a', { class: 'international_gate' }),
          feature('b', { class: 'international_gate' }),
          feature('c', { class: 'something_else' }),
        ),
      ],
      reading,
    )
    expect(data.rows.reduce((sum, { values: [count] }) => sum + (count ?? 0), 0)).toBe(3)
    expect(data.rows[0]?.said).toEqual(['2'])
    expect(data.notes.join(' ')).toContain('Nguồn: Nguồn thử.')
  })

  it('is refused where one answer does not hold all: half a count is none', () => {
    const half = { ...items(feature('a', {})), numberMatched: 20_000 }
    expect(() => chart('classes/units').read([half], reading)).toThrow(/20000/)
  })
})

describe('an indicator by unit', () => {
  it('leaves unknown what no source has a figure of, with period and source', () => {
    const figure = (unit_code: string, value: number, own: object = {}) =>
      feature(`f${unit_code}`, {
        ...{ indicator: 'population', area: 'unit', unit_code, value, alternative: false },
        ...{ period_vi: 'năm 2025', period_en: '2025', valid_from: '2025-01-01' },
        ...{ measure_unit_vi: 'người', measure_unit_en: 'people', ...own },
      })
    const data = chart('indicator/population').read(
      [
        items(figure('1', 100), figure('2', 46_588), figure('3', 9, { alternative: true })),
        items(feature('1', {}), feature('2', {}), feature('3', {})),
      ],
      reading,
    )
    expect(data.rows.map(({ name, said, values }) => [name, ...said, ...values])).toEqual([
      ['2', '46.588', 46_588],
      ['1', '100', 100],
      ['3', 'chưa rõ', null],
    ])
    expect(data.head).toEqual(['Đơn vị', 'người'])
    expect(data.notes[0]).toBe('Thời kỳ: năm 2025.')
  })
})

describe('readiness and evacuation', () => {
  it('says what is unknown of a pillar, and how much is known at all', () => {
    const pillars = [
      { pillar: 'command', score: 1 },
      { pillar: 'forces', score: null },
    ]
    const unit = { unit_code: '06712', name_vi: 'Phường Một', name_en: 'One', score: null, pillars }
    const marked = { numberMatched: 1, unlocatedCount: 1, counts: [] }
    const data = chart('readiness').read(
      [{ units: [{ ...unit, items: 8, known: 3 }] }, marked, marked],
      reading,
    )
    const unknown = Array.from({ length: 4 }, () => 'chưa rõ')
    expect(data.rows[0]?.said).toEqual(['100\u00a0%', ...unknown])
    expect(data.notes[0]).toContain('biết 3 trên 8 mục')
  })

  it('has those who left against those who were to leave', () => {
    const evacuated = { done: 120, planned: 300, unsaid: 2 }
    const unit = { unit_code: '06712', unit_name_vi: 'Phường Một', unit_name_en: 'One' }
    const data = chart('evacuated').read(
      [{ units: [{ ...unit, marking: 'mat', evacuated }] }],
      reading,
    )
    expect(data.rows[0]).toMatchObject({ values: [120, 300], said: ['120', '300'] })
    expect(data.notes.join(' ')).toContain('2 nhiệm vụ chưa báo số người')
    expect(data.markings).toEqual(['mat'])
  })
})
