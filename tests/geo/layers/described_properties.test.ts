import { describe, expect, it } from 'vitest'
import { describedProperties } from '../../../geo/layers/described_properties.ts'
import { hazardEventsLayer } from '../../../geo/layers/hazard_events/layer.ts'

const values = {
  hazard: 'storm',
  began_at: '2014-07-18T17:00:00Z',
  began_precision: 'day',
  place_vi: 'Trà Cổ',
  place_en: null,
}

describe('the properties a reader sees', () => {
  const inVietnamese = describedProperties(hazardEventsLayer.properties, values, 'vi')
  const inEnglish = describedProperties(hazardEventsLayer.properties, values, 'en')
  const namesOf = (described: typeof inEnglish) => described.map(({ name }) => name)

  it('are one of each pair of languages', () => {
    expect(namesOf(inVietnamese)).toContain('place_vi')
    expect(namesOf(inVietnamese)).not.toContain('place_en')
    expect(namesOf(inEnglish)).toContain('place_en')
    expect(namesOf(inEnglish)).not.toContain('place_vi')
  })

  it('say it in the other language where their own is empty', () => {
    expect(inEnglish.find(({ name }) => name === 'place_en')?.value).toBe('Trà Cổ')
  })

  it('carry how exactly a moment is known, and do not list that by itself', () => {
    expect(namesOf(inVietnamese)).not.toContain('began_precision')
    expect(inVietnamese.find(({ name }) => name === 'began_at')?.precision).toBe('day')
  })
})
