import { describe, expect, it } from 'vitest'
import { planEntriesLayer } from '../../../geo/layers/plan_entries/layer.ts'
import { readPlanEntry } from '../../../geo/layers/plan_entries/source.ts'
import { readPlan } from '../../../geo/layers/plans/source.ts'
import { refusedFields } from '../../support/seed_rows.ts'

const said = {
  ...{ name: { vi: 'Tên', en: 'Name' }, unit_code: '06712' },
  ...{ source: 'a test', confidence: 'likely' },
}
const storm = { ...said, id: 'storm', hazard: 'storm', level: 3 }
const entry = { ...said, id: 'line', plan_id: 'storm', section: 'forces' }
const unit = { measure_unit: { vi: 'chiếc', en: 'boats' } }

describe('a plan', () => {
  it.each([
    ['of a hazard of no list', { ...storm, hazard: 'aliens' }, ['hazard']],
    ['of the sixth level', { ...storm, level: 6 }, ['level']],
    ['approved by nobody', { ...storm, state: 'approved' }, ['approved_by', 'valid_from']],
    [
      'that ends before it begins',
      { ...storm, valid_from: '2026-02-01', valid_to: '2026-01-01' },
      ['valid_to'],
    ],
  ])('%s is refused', (_, record, fields) => {
    expect(refusedFields(readPlan, record)).toEqual(fields)
  })

  it('is a draft where nothing is said of its state', () => {
    expect(readPlan(storm)).toMatchObject({ ok: true, value: { state: 'draft', version: 1 } })
  })
})

describe('a line of a plan', () => {
  it.each([
    ['people of whom some are old', { ...entry, section: 'evacuation', people: 9, elderly: 9 }],
    ['boats', { ...entry, section: 'means', quantity: 0, ...unit }],
    ['a task with its hour', { ...entry, section: 'tasks', phase: 'before', due_hours: -6 }],
    ['a shelter', { ...entry, section: 'shelters', shelter_id: 'school' }],
  ])('may say %s', (_, record) => {
    expect(refusedFields(readPlanEntry, record)).toEqual([])
  })

  it.each([
    ['of the old among nobody knows how many', { section: 'evacuation', elderly: 9 }, 'elderly'],
    [
      'of an hour that is half a year off',
      { section: 'tasks', phase: 'after', due_hours: 9_999 },
      'due_hours',
    ],
    ['of a task in a section of none', { phase: 'before' }, 'phase'],
    ['of half a boat', { section: 'means', quantity: 1.5, ...unit }, 'quantity'],
    ['of a unit of measure without a number', { section: 'means', ...unit }, 'quantity'],
  ])('%s is refused', (_, own, field) => {
    expect(refusedFields(readPlanEntry, { ...entry, ...own })).toContain(field)
  })

  it('says at a meeting that it is assumed', () => {
    type Row = Parameters<typeof planEntriesLayer.briefing>[0]
    const row = {
      section: 'forces',
      name_vi: 'Dân quân',
      people: 40,
      quantity: null,
      basis: 'assumed',
    }
    expect(planEntriesLayer.briefing(row as Row, 'vi')).toBe(
      'Lực lượng: Dân quân, 40\u00a0người (giả định).',
    )
  })
})
