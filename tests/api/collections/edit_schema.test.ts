import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedLayer, servedLayers } from '../../../api/collections/served_layer.ts'
import type { User } from '../../../api/db/as_user.ts'
import { sourceRecordOf } from '../../../api/editing/source_record.ts'
import { givenProperties, pathOf, readerOf } from '../../../api/editing/written_layer.ts'
import { type Deed, deeds } from '../../../geo/editors.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor, type Said, sampleLayers } from '../../support/editor.ts'
import { seedRecords } from '../../support/seed_rows.ts'

interface LayerSchema {
  readonly 'x-may': Readonly<Record<Deed, boolean>>
  readonly required: readonly string[]
  readonly dependentRequired: Readonly<Record<string, readonly string[]>>
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const ward: User = {
  ...{ name: 'phường', role: 'planner', clearance: 10, units: ['06712'], lane: 'live' },
}
let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
})
afterAll(() => world.close())

const schemaFor = (layer: string, user: User = ward) =>
  world.as(user).json<LayerSchema>(`/api/collections/${layer}/schema`)

describe.each(sampleLayers)('%s', (layer) => {
  it('every shipped feature, given back as it is served, is the very row it was read to', async () => {
    const served = await world.json<{ features: Said[] }>(
      `/api/collections/${layer}/items?limit=10000`,
    )
    const read = readerOf(servedLayer(layer))
    const records = seedRecords(layer)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) {
      const feature = served.features.find(({ id }) => id === record.id)
      if (feature === undefined) throw new Error(`${record.id} is not served.`)
      const given = sourceRecordOf(servedLayer(layer), feature)
      expect(given.refusals).toEqual([])
      const [again, first] = [read(given.record), read(record)]
      if (!again.ok || !first.ok) throw new Error(`${record.id}: ${JSON.stringify([again, first])}`)
      // A client is shown six decimals; the place itself is held by another test.
      expect({ ...again.value, geom: null }).toEqual({ ...first.value, geom: null })
    }
  })

  it('each property is somewhere in the record that the definition reads', async () => {
    const { properties } = await schemaFor(layer, commander)
    for (const name of givenProperties(servedLayer(layer))) {
      if (name === 'as_of_precision' || name === 'accuracy_m') continue
      const record = readerOf(servedLayer(layer))({
        [pathOf(servedLayer(layer), name)[0] ?? '']: {},
      })
      const fields = record.ok ? [] : record.error.map(({ field, reason }) => `${field}${reason}`)
      expect(fields.join(' '), name).not.toMatch(/nrecognized/)
      expect(properties[name], name).toMatchObject({
        'x-title': { vi: expect.any(String), en: expect.any(String) },
      })
    }
  })

  it('says all a form asks for', async () => {
    const schema = await schemaFor(layer, { ...ward, role: 'administrator' })
    expect(schema['x-may']).toEqual({ add: true, change: true, remove: true })
    expect(schema.required).toEqual(
      expect.arrayContaining([
        ...['name_vi', 'name_en', 'source', 'as_of', 'confidence', 'owning_unit', 'marking'],
      ]),
    )
    expect(schema.dependentRequired.note_vi).toEqual(['note_en'])
    const { marking, owning_unit, confidence, lane, known_at, id } = schema.properties
    expect(marking?.enum).toEqual(['cong_khai', 'noi_bo'])
    expect(marking?.['x-words']).toMatchObject({ noi_bo: { vi: 'Nội bộ', en: 'Internal' } })
    expect(owning_unit?.enum).toEqual(['06712'])
    for (const one of [marking, owning_unit]) expect(one).not.toHaveProperty('default')
    expect(confidence?.['x-words']).toMatchObject({ sure: { vi: 'Chắc chắn', en: 'Sure' } })
    for (const ours of [lane, known_at, id]) expect(ours?.readOnly).toBe(true)
  })
})

it('holds the bounds, words and joints of the definition', async () => {
  const zones = await schemaFor('risk_zones')
  expect(zones.properties.level).toMatchObject({ type: 'integer', minimum: 1, maximum: 5 })
  expect(zones.required).toEqual(expect.arrayContaining(['scenario_vi', 'basis_en', 'indicative']))
  expect(zones.properties.geometry).toEqual({
    ...{ 'x-ogc-role': 'primary-geometry', format: 'geometry-multipolygon' },
  })
  const clusters = await schemaFor('safe_area_clusters', commander)
  expect(clusters.properties.cadence).toMatchObject({ type: 'string', default: 'unknown' })
  expect(clusters.dependentRequired.rating).toEqual(['rating_scale', 'rating_year'])
  expect(clusters.dependentRequired.standing_year).toEqual(['standing_unit_vi', 'standing_unit_en'])
  const { alarm_1, measure_unit, unit_code } = (await schemaFor('gauges')).properties
  expect(alarm_1).toMatchObject({ type: ['number', 'null'], minimum: 0 })
  expect(measure_unit?.enum).toContain(null)
  expect(unit_code).toMatchObject({ pattern: '^\\d{5}$', 'x-links-to': 'units' })
  expect((await schemaFor('crossing_statuses')).properties).not.toHaveProperty('geometry')
})

it('is read-only for whom it is', async () => {
  for (const { id, definition } of servedLayers) {
    const { 'x-may': may, properties } = await schemaFor(id)
    for (const deed of deeds) {
      const isMadeHere = deed !== 'add' || definition.madeElsewhere !== true
      const isEditor = isMadeHere && (definition.editors?.[deed].includes('planner') ?? false)
      expect([id, deed, may[deed]]).toEqual([id, deed, isEditor])
    }
    const writable = Object.values(properties).filter(({ readOnly }) => readOnly !== true)
    expect([id, writable.length > 0]).toEqual([id, may.add || may.change])
  }
})

it('is linked from its collection, and 404 where there is none', async () => {
  const { links } = await world.json<{ links: { rel: string; href: string }[] }>(
    '/api/collections/gauges',
  )
  const link = links.find(({ rel }) => rel === 'http://www.opengis.net/def/rel/ogc/1.0/schema')
  const answer = await world.fetch(link?.href ?? '')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/schema+json',
  ])
  expect((await editor(world, ward).ask('GET', 'nothing/schema')).status).toBe(404)
})
