import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeeds } from '../../../seeds/load.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor, sampleLayers, samples } from '../../support/editor.ts'

let world: World
let post: ReturnType<typeof editor>
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  post = editor(world, commander)
})
afterAll(() => world.close())

const wicked = [
  `'; drop table gauges; --`,
  `x' || (select string_agg(login, ',') from accounts) || '`,
  `$1 \${7*7} {{7*7}} %s %00`,
  `<script>alert(1)</script><img src=x onerror="alert(1)">`,
  `=HYPERLINK("http://example.org";"x")`,
  `+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `-2+3+cmd`,
  `\\u0000 \\x00 \\'`,
  `"],"features":[],"x":["`,
  `Tiếng Việt – 芒街 – 👩🏽‍🚒 \u202e\u200b`,
  `hai\ndòng\tvà một`,
]

it.each(sampleLayers)(
  '%s: what would be a command elsewhere is text, in every text field',
  async (layer) => {
    const { said: schema } = await post.ask('GET', `${layer}/schema`)
    const texts = Object.entries(schema.properties as Record<string, Record<string, unknown>>)
      .filter(([, one]) => [one.type].flat().includes('string'))
      .filter(([, one]) => !one.enum && !one.format && !one.pattern && !one.readOnly)
      .filter(([, one]) => !one['x-links-to'])
      .map(([name]) => name)
    expect(texts).toEqual(expect.arrayContaining(['name_vi', 'name_en', 'source', 'note_vi']))
    const { id } = (await post.post(layer, samples[layer])).said
    for (const text of wicked) {
      const properties = Object.fromEntries(texts.map((name) => [name, text]))
      const { status, said } = await post.change(layer, id, properties)
      expect([status, said.detail]).toEqual([200, undefined])
      for (const name of texts) expect(said.properties[name], name).toBe(text)
      const listed = await world.json<{ features: { id: string; properties: object }[] }>(
        `/api/collections/${layer}/items?limit=10000`,
      )
      expect(listed.features.find((one) => one.id === id)?.properties).toMatchObject(properties)
    }
    const headers = await world.fetch(`/api/collections/${layer}/items/${id}`)
    expect(headers.headers.get('x-content-type-options')).toBe('nosniff')
    await post.remove(layer, id)
  },
)

it('and the tables stand', async () => {
  const [found] = await world.asOwner(sql`select to_regclass('gauges') is not null as there`)
  expect(found).toEqual({ there: true })
})
