import { describe, expect, it } from 'vitest'
import { indicatorRows, indicatorsToMap } from '../../../geo/layers/indicators/indicator_rows.ts'

const figure = (properties: object) => ({
  id: JSON.stringify(properties),
  bounds: null,
  properties: {
    indicator: 'population',
    area: 'unit',
    value: 1,
    alternative: false,
    ...properties,
  },
})

describe('the indicators offered for the map', () => {
  it('are those of which several units have a figure', () => {
    const rows = indicatorRows([
      figure({ unit_code: '06712' }),
      figure({ unit_code: '06709' }),
      figure({ unit_code: '06712', indicator: 'enterprises' }),
    ])
    expect(indicatorsToMap(rows)).toEqual(['population'])
  })

  it('are not made of figures of the former city, of other sources or of nothing', () => {
    const rows = indicatorRows([
      figure({ unit_code: '06712' }),
      figure({ unit_code: null, area: 'former_city' }),
      figure({ unit_code: '06709', alternative: true }),
      figure({ unit_code: '06736', value: null }),
    ])
    expect(indicatorsToMap(rows)).toEqual([])
  })

  it('pass over words they do not know', () => {
    expect(indicatorRows([figure({ indicator: 'from_a_later_version' })])).toEqual([])
  })
})
