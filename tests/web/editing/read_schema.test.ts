import { describe, expect, it } from 'vitest'
import { readSchema } from '../../../web/editing/read_schema.ts'

const text = { type: 'string', 'x-title': { vi: 'Tên', en: 'Name' } }
const schema = (properties: object, more: object = {}) => ({
  ...{ type: 'object', 'x-may': { add: true, change: true }, properties, required: [], ...more },
  'x-said-with-every-change': ['source', 'as_of', 'confidence'],
})

describe('readSchema', () => {
  it('asks for each property as its kind wants it', () => {
    const { fields } = readSchema(
      schema({
        id: { type: 'string', readOnly: true },
        name_vi: text,
        level: { type: 'integer', minimum: 1, maximum: 5 },
        alarm_1: { type: ['number', 'null'], 'x-unit': { vi: 'm', en: 'm' } },
        indicative: { type: 'boolean' },
        state: {
          ...{ type: 'string', enum: ['active', 'ended'] },
          'x-words': { active: { vi: 'Đang hoạt động', en: 'At work' }, ended: { vi: 'Đã dừng' } },
        },
        event_id: { type: ['string', 'null'], 'x-links-to': 'hazard_events' },
        member_units: { type: 'array', 'x-links-to': 'units' },
        figures: { type: 'array', items: { type: 'object' } },
        valid_from: { type: ['string', 'null'], format: 'date-time' },
        last_meeting: { type: ['string', 'null'], format: 'date' },
        as_of: { type: ['string', 'null'], format: 'date-time' },
        as_of_precision: { type: ['string', 'null'], enum: ['year', null] },
        known_at: { type: 'string', format: 'date-time', readOnly: true },
        geometry: { 'x-ogc-role': 'primary-geometry', format: 'geometry-multipolygon' },
      }),
    )
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['name_vi', 'text'],
      ['level', 'integer'],
      ['alarm_1', 'number'],
      ['indicative', 'truth'],
      ['state', 'word'],
      ['event_id', 'link'],
      ['member_units', 'links'],
      ['valid_from', 'moment'],
      ['last_meeting', 'day'],
      ['as_of', 'as_of'],
    ])
    const of = (name: string) => fields.find((field) => field.name === name)
    expect(of('level')).toMatchObject({ least: 1, most: 5, unit: null })
    expect(of('alarm_1')?.unit).toEqual({ vi: 'm', en: 'm' })
    expect(of('event_id')?.to).toBe('hazard_events')
    // A word that was named in one language only is shown in that one.
    expect(of('state')?.words.ended).toEqual({ vi: 'Đã dừng', en: 'Đã dừng' })
  })

  it('knows what is to be given, what goes together, and how it is drawn', () => {
    const read = readSchema(
      schema(
        {
          ...{ rating: text, rating_scale: text },
          geometry: { 'x-ogc-role': 'primary-geometry', format: 'geometry-point' },
        },
        { required: ['rating'], dependentRequired: { rating: ['rating_scale'] } },
      ),
    )
    expect(read.geometry).toBe('point')
    expect(read.fields[0]).toMatchObject({ required: true, needs: ['rating_scale'] })
    expect(read.fields[1]).toMatchObject({ required: false, needs: [] })
  })

  it('asks for no accuracy where there is no place', () => {
    const { fields, geometry } = readSchema(schema({ name_vi: text, accuracy_m: text }))
    expect(geometry).toBeNull()
    expect(fields.map(({ name }) => name)).toEqual(['name_vi'])
  })

  it('takes nothing else for a schema', () => {
    expect(() => readSchema({ type: 'object' })).toThrow('unreadable')
    expect(readSchema({ properties: {} })).toMatchObject({
      ...{ may: { add: false, change: false, remove: false }, fields: [] },
    })
  })
})
