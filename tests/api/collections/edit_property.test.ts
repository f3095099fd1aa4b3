import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor, said, sampleLayers, samples } from '../../support/editor.ts'

let world: World
let post: ReturnType<typeof editor>
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  post = editor(world, commander)
})
afterAll(() => world.close())

interface PropertySchema {
  readonly type: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
  readonly readOnly?: boolean
  readonly default?: unknown
  readonly 'x-links-to'?: string
}
interface LayerSchema {
  readonly properties: Readonly<Record<string, PropertySchema>>
  readonly dependentRequired: Readonly<Record<string, unknown>>
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((one) => one.trim() === one)

/** What the schema admits, where it can say all there is to say. */
function admitted(schema: PropertySchema): fc.Arbitrary<unknown> | undefined {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const type = [schema.type].flat()[0]
  const { minimum: min = 0, maximum: max = 1_000 } = schema
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min, max })
  if (type === 'number') return fc.double({ min, max, noNaN: true }).map((one) => one + 0)
  const isPlain = !schema.format && !schema.pattern && !schema['x-links-to']
  return type === 'string' && isPlain ? text : undefined
}

/** Read with others: what the schema admits of one alone may not fit what the others are. */
const joined = new Set(
  `alarm_1 alarm_2 alarm_3 measure_unit quantity count scale hazard direction traffic as_of
  as_of_precision valid_from valid_to accuracy_m owning_unit unit_code`.split(/\s+/),
)

const changes = () => world.asOwner(sql`select count(*)::int as count from changes`)
const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
const same = (value: unknown) => {
  if (isEmpty(value)) return null
  return typeof value === 'string' ? value.trim() : value
}

it.each(sampleLayers)(
  '%s: what the schema admits is stored and read back the same; what is refused leaves nothing',
  async (layer) => {
    const schema = await world.json<LayerSchema>(`/api/collections/${layer}/schema`)
    const writable = Object.entries(schema.properties).filter(
      ([name, one]) => one.readOnly !== true && name !== 'geometry',
    )
    const good = writable.flatMap(([name, one]) => {
      const values = admitted(one)
      const isAlone = !joined.has(name) && !(name in schema.dependentRequired)
      return values && isAlone ? [values.map((value) => ({ name, value, isGood: true }))] : []
    })
    expect(good.length).toBeGreaterThan(5)
    const anything = fc
      .record({
        name: fc.constantFrom(...Object.keys(schema.properties), 'toString', 'stranger'),
        value: fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.constant(null)),
      })
      .map((one) => ({ ...one, isGood: false }))
    const patches = fc.oneof(
      fc.array(fc.oneof(...good), { minLength: 1, maxLength: 6 }),
      fc.array(fc.oneof(anything, ...good), { minLength: 1, maxLength: 4 }),
    )
    const { id } = (await post.post(layer, samples[layer])).said
    let stored = 0
    await fc.assert(
      fc.asyncProperty(patches, async (patch) => {
        const given = Object.fromEntries(patch.map(({ name, value }) => [name, value]))
        const [before, countBefore] = [await post.get(layer, id), await changes()]
        const answer = await post.change(layer, id, given, {
          headers: { 'if-match': before.headers.get('etag') ?? '' },
        })
        const after = await post.get(layer, id)
        if (answer.status === 200) {
          expect(after.text).toBe(answer.text)
          const { known_at: _, ...now } = after.said.properties
          const { known_at: __, ...was } = before.said.properties
          for (const [name, value] of Object.entries({ ...was, ...said, ...given })) {
            if (name.startsWith('as_of')) continue
            const filled = value ?? schema.properties[name]?.default ?? null
            expect(same(now[name]), name).toEqual(same(filled))
          }
          stored += 1
        } else {
          expect(answer.status).toBeOneOf([400, 403, 422])
          expect(answer.said.parameter).toBeTypeOf('string')
          expect([after.text, await changes()]).toEqual([before.text, countBefore])
          expect(
            patch.every(({ isGood }) => isGood),
            answer.said.detail,
          ).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
    expect(stored).toBeGreaterThan(15)
    await post.remove(layer, id)
  },
)
