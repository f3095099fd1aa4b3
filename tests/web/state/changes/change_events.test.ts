import { describe, expect, it } from 'vitest'
import { readChanges, readSums } from '../../../../web/state/changes/change_events.ts'
import { sumOf } from '../../../../web/state/changes/sum_of.ts'

const feature = (id: string, known_at: string) => ({
  ...{ type: 'Feature', id, geometry: null, properties: { known_at } },
})

describe('what the server tells of changes', () => {
  it('is read feature by feature; what is gone has none', () => {
    const read = readChanges(
      JSON.stringify({
        changes: [
          { collection: 'gauges', id: 'a', operation: 'INSERT', feature: feature('a', 'x') },
          { collection: 'units', id: 'b', operation: 'UPDATE' },
          { collection: 'gauges', id: 'c', operation: 'DELETE' },
          { collection: 'of a newer program', id: 'd', operation: 'INSERT' },
        ],
      }),
    )
    expect(
      read.map(({ layer, id, isGone, feature: told }) => [layer, id, isGone, told?.id]),
    ).toEqual([
      ['gauges', 'a', false, 'a'],
      ['units', 'b', false, undefined],
      ['gauges', 'c', true, undefined],
    ])
  })

  it.each(['', 'x', '[]', '1'])('is refused where it is no object: %j', (data) => {
    expect(() => readChanges(data)).toThrow()
    expect(() => readSums(data)).toThrow()
  })
})

describe('the sum of a layer', () => {
  it('is that of the moments to the microsecond, wherever they were written', () => {
    const properties = (known_at: string) => ({ id: 'a', bounds: null, properties: { known_at } })
    expect(sumOf([properties('1970-01-01T00:00:01.000002+00:00')])).toEqual({
      ...{ count: 1, sum: 1_000_002 },
    })
    expect(sumOf([properties('1970-01-01T07:00:01.5+07:00')])).toEqual({ count: 1, sum: 1_500_000 })
    const many = Array.from({ length: 3 }, () => properties('2026-11-26T22:56:18.455123+00:00'))
    const one = BigInt(Date.parse('2026-11-26T22:56:18Z')) * 1000n + 455_123n
    expect(sumOf(many)).toEqual({ count: 3, sum: Number((3n * one) % 2n ** 52n) })
  })

  it('reads as the server says it', () => {
    const data = { at: 1_764_000_000_000_001, layers: { gauges: { count: 2, sum: 7 }, x: {} } }
    expect(readSums(JSON.stringify(data))).toEqual({
      ...{ at: '1764000000000001', layers: { gauges: { count: 2, sum: 7 } } },
    })
  })
})
