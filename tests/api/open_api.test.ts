import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { openWorld, type World } from '../support/api_world.ts'
import { crossing } from '../support/crossing_rows.ts'
import { openApiShape } from '../support/open_api_shape.ts'

let world: World
let document: z.output<typeof openApiShape>
let raw: unknown
beforeAll(async () => {
  world = await openWorld()
  await world.write('border_crossings', [crossing('a', { lanes: 2 })])
  raw = await world.json('/api/openapi.json')
  document = openApiShape.parse(raw)
})
afterAll(() => world.close())

/** What an address does not answer without. */
const neededAt = (path: string): Readonly<Record<string, string>> =>
  path.endsWith('/timeline')
    ? { datetime: '2025-01-01/2025-02-01', interval: '86400' }
    : (neededBy[path] ?? {})

describe('the OpenAPI description', () => {
  it('is served as what it is', async () => {
    const answer = await world.fetch('/api/openapi.json')
    expect(answer.headers.get('content-type')).toMatch(/application\/vnd\.oai\.openapi\+json/)
    expect(openApiShape.safeParse(raw).error).toBeUndefined()
  })

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(10)
    for (const [, kind = '', name = ''] of references) {
      const held = document.components as Readonly<Record<string, Record<string, unknown>>>
      expect(held[kind], `${kind}/${name}`).toHaveProperty(name)
    }
  })

  it('gives each operation a name of its own, and each path part its parameter', () => {
    const names = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one?.operationId),
    )
    expect(new Set(names).size).toBe(names.length)
    for (const [path, { get, post }] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = ((get ?? post)?.parameters ?? []).flatMap((one) =>
        'in' in one && one.in === 'path' ? [one.name] : [],
      )
      expect(declared, path).toEqual(inPath)
    }
  })

  it('describes only what answers, with every parameter it names', async () => {
    const values: Readonly<Record<string, string>> = {
      ...{
        bbox: '107,21,109,22',
        within: '107,21,109,21,108,22',
        datetime: '2025-01-01/..',
        known_at: '9999-01-01',
        limit: '1',
        offset: '0',
      },
      ...{
        q: 'a',
        skipGeometry: 'true',
        sortby: 'name_vi',
        after: 'a',
        z: '0',
        x: '0',
        y: '0',
        v: '1',
        featureId: 'a',
        position: '107.98,21.52',
        unitCode: '06712',
      },
      ...{ from: '2025-01-01', to: '2025-01-01T00:00:00Z', interval: '86400' },
    }
    for (const [path, { get }] of Object.entries(document.paths)) {
      // What is only done is asked for where it is tested.
      if (get === undefined) continue
      // The landing page is asked for as `/api/` and sends on to `/api`.
      const address =
        path === '/'
          ? '/api'
          : `/api${path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name)}`
      const needed = neededAt(path)
      const isMissing =
        /\{(lane|plan|briefing|watchId|alertId|webhookId)\}/.test(path) ||
        path.startsWith('/reports/') ||
        (path.includes('{featureId}') && !path.includes('border_crossings'))
      const plain = await world.fetch(`${address}?${new URLSearchParams(needed)}`)
      // One of them does not end by itself.
      await plain.body?.cancel()
      expect([path, isMissing ? [404] : [200, 204]]).toEqual([
        path,
        expect.arrayContaining([plain.status]),
      ])
      for (const one of get.parameters ?? []) {
        if ('in' in one && one.in !== 'query') continue
        const name = 'name' in one ? one.name : one.$ref.replace('#/components/parameters/', '')
        // The place of a scene among the others is a number, and no place on the map.
        const isNumber = path.includes('/briefing_scenes') && name === 'position'
        const value = needed[name] ?? (isNumber ? '1' : values[name]) ?? valueFor(one)
        const asked = await world.fetch(
          `${address}?${new URLSearchParams({ ...needed, [name]: value })}`,
        )
        const isAnswered = asked.ok || (isMissing && asked.status === 404)
        expect([path, name, value, isAnswered]).toEqual([path, name, value, true])
      }
    }
  })

  it('tells how features are written where somebody may, and nowhere else', () => {
    const methods = (path: string) => Object.keys(document.paths[path] ?? {})
    expect(methods('/collections/gauges/items')).toEqual(['get', 'post'])
    expect(methods('/collections/gauges/items/{featureId}')).toEqual([
      ...['get', 'put', 'patch', 'delete'],
    ])
    expect(methods('/collections/units/items')).toEqual(['get'])
    expect(methods('/collections/units/items/{featureId}')).toEqual(['get'])
    const { patch } = document.paths['/collections/gauges/items/{featureId}'] ?? {}
    expect(JSON.stringify(patch?.parameters)).toMatch(/ifMatch.*idempotencyKey/)
    expect(JSON.stringify(patch?.requestBody)).toMatch(/merge-patch\+json.*alarm_1/)
  })

  it('tells of photos, and by what header a report says whose it is', () => {
    const one = '/collections/incidents/items/{featureId}/photos'
    expect(Object.keys(document.paths[one] ?? {})).toEqual(['get', 'post'])
    const { post } = document.paths[one] ?? {}
    expect(Object.keys(post?.requestBody?.content ?? {})).toEqual([
      ...['image/jpeg', 'image/png', 'image/webp'],
    ])
    expect(document.components.parameters.account).toMatchObject({ name: 'dia-ban-account' })
    const writing = [post, document.paths['/collections/incidents/items']?.post]
    for (const operation of [...writing, document.paths[`${one}/{photoId}/removal`]?.post]) {
      expect(JSON.stringify(operation?.parameters)).toMatch(/idempotencyKey.*parameters\/account/)
    }
  })

  it('holds every filter of the queryables, and they are JSON Schema', async () => {
    const queryables = await world.json<{ properties: Record<string, object> }>(
      '/api/collections/border_crossings/queryables',
    )
    const described = document.paths['/collections/border_crossings/items']?.get?.parameters ?? []
    const names = described.flatMap((one) => ('name' in one ? [one.name] : []))
    for (const name of Object.keys(queryables.properties)) expect(names).toContain(name)
    expect(queryables).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'http://localhost/api/collections/border_crossings/queryables',
      type: 'object',
      properties: { class: { type: 'string', enum: expect.arrayContaining(['seaport']) } },
    })
    const answer = await world.fetch('/api/collections/border_crossings/queryables')
    expect(answer.headers.get('content-type')).toBe('application/schema+json')
  })
})

/** What an address asks for at least. */
const neededBy: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/briefings/{briefing}/differences': { from: '2025-01-01' },
  '/search': { q: 'a' },
  '/collections/incidents/likely_duplicates': {
    ...{ kind: 'fire', occurred_at: '2026-01-01T08:00:00Z', unit_code: '06712' },
  },
}

/** Something that a filter's own schema allows. */
interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: Schema
}

const valueFor = (parameter: unknown): string =>
  valueOfSchema((parameter as { schema: Schema }).schema)

function valueOfSchema(schema: Schema): string {
  if (schema.items) return valueOfSchema(schema.items)
  if (schema.enum) return schema.enum[0] ?? ''
  if (schema.type === 'boolean') return 'true'
  if (schema.format === 'date-time') return '2025-01-01T00:00:00Z'
  return schema.type === 'integer' || schema.type === 'number' ? '1' : 'a'
}
