import { expect, it } from 'vitest'
import { groupFields } from '../../../web/editing/group_fields.ts'
import { field } from './form_fields.ts'

it('a form begins with the name, goes on with what is the layer’s own, and ends with the source', () => {
  const names = ['level', 'as_of', 'name_vi', 'unit_code', 'source', 'name_en', 'hazard']
  const groups = groupFields(names.map((name) => field(name)))
  expect(groups.map(({ group, fields }) => [group, fields.map(({ name }) => name)])).toEqual([
    ['own', ['name_vi', 'name_en', 'level', 'hazard']],
    ['place', ['unit_code']],
    ['source', ['as_of', 'source']],
  ])
})

it('a name that comes of the other fields stands after them', () => {
  const [own] = groupFields(
    ['name_vi', 'direction', 'name_en'].map((name) => field(name)),
    true,
  )
  expect(own?.fields.map(({ name }) => name)).toEqual(['direction', 'name_vi', 'name_en'])
})
