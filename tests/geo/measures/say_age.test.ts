import { describe, expect, it } from 'vitest'
import { cadenceHoursOf, cadenceHoursOfFeature } from '../../../geo/layers/cadence.ts'
import { incidentsLayer } from '../../../geo/layers/incidents/layer.ts'
import { endedStates } from '../../../geo/layers/incidents/vocabulary.ts'
import { sayAge } from '../../../geo/measures/say_age.ts'

const now = '2026-11-21T10:00:00Z'

describe('how old a statement is', () => {
  it.each([
    ['2026-11-21T09:57:00Z', '3 phút trước', '3 minutes ago'],
    ['2026-11-19T09:57:00Z', '2 ngày trước', '2 days ago'],
    ['2026-11-21T13:00:00Z', 'còn 3 giờ', 'in 3 hours'],
  ])('%s is said in words', (moment, vi, en) => {
    expect(sayAge(moment, now, undefined, 'vi')).toEqual({ age: vi, overdue: null })
    expect(sayAge(moment, now, undefined, 'en')).toEqual({ age: en, overdue: null })
  })

  it('says past its cadence by how much, and not before', () => {
    expect(sayAge('2026-11-21T08:00:00Z', now, 2, 'vi').overdue).toBeNull()
    expect(sayAge('2026-11-21T06:00:00Z', now, 2, 'vi').overdue).toBe('quá hạn 2 giờ')
    expect(sayAge('2026-11-21T06:00:00Z', now, 2, 'en').overdue).toBe('2 hours overdue')
  })
})

describe('a cadence', () => {
  it('is in hours or days, and none for what is over', () => {
    expect(cadenceHoursOf({})).toBeUndefined()
    expect(cadenceHoursOf({ cadenceDays: 7 })).toBe(168)
    const layer = { cadenceHours: 2 }
    expect(cadenceHoursOfFeature(layer, { valid_to: null }, now)).toBe(2)
    expect(cadenceHoursOfFeature(layer, { valid_to: '2026-11-21T11:00:00Z' }, now)).toBe(2)
    expect(cadenceHoursOfFeature(layer, { valid_to: '2026-11-21T09:00:00Z' }, now)).toBeUndefined()
  })

  it('is none for what says itself that it is over, whatever the clock of the device says', () => {
    for (const state of endedStates) {
      const later = { state, valid_to: '2026-11-21T13:00:00Z' }
      expect(cadenceHoursOfFeature(incidentsLayer, later, now)).toBeUndefined()
    }
    const goesOn = { state: 'contained', valid_to: null }
    expect(cadenceHoursOfFeature(incidentsLayer, goesOn, now)).toBe(incidentsLayer.cadenceHours)
  })
})
