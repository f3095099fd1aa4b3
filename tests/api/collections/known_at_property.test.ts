import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Feature } from 'geojson'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { servedLayer } from '../../../api/collections/served_layer.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { editedBy } from '../../../geo/editors.ts'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { decodeTile } from '../../support/decode_tile.ts'
import { type Row, shippedRow } from '../no_leak/placed_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const layers = catalogue.map(({ id }) => id)

/** A time at which some of what ships had not begun, and some had ended. */
const someTime = '2025-08-01T00:00:00Z'

interface Step {
  readonly layer: LayerId
  readonly row: Row
  readonly do: 'put' | 'touch' | 'remove'
  readonly name: string
  readonly marking: string
}

// Few rows of each layer, and few values, so that a feature has many versions, and some are alike.
const step: fc.Arbitrary<Step> = fc
  .record({
    layer: fc.constantFrom(...layers),
    at: fc.nat(2),
    do: fc.constantFrom('put' as const, 'put' as const, 'touch' as const, 'remove' as const),
    name: fc.constantFrom('một', 'hai'),
    marking: fc.constantFrom('cong_khai', 'noi_bo', 'mat'),
  })
  .map(({ at, ...rest }) => ({ ...rest, row: shippedRow(rest.layer, at) }))
const transactions = fc.array(fc.array(step, { minLength: 4, maxLength: 14 }), {
  ...{ minLength: 3, maxLength: 6 },
})

const isSpokenOf = new Set<string>(['gauges', 'plans', 'briefings'])

/** Marked as what speaks of them is: the database has it so. */
const isMarkedAlike = new Set<string>(['plans', 'storm_bulletins', 'briefings'])

/** What of these the database takes: nobody changes an entry of a running log, or removes a report. */
function asAllowed(steps: readonly Step[], there: Set<string>): Step[] {
  return steps.flatMap((one) => {
    const { layer, row } = one
    const key = `${layer} ${row.id}`
    const editors = servedLayer(layer).definition.editors ?? editedBy()
    const isThere = there.has(key)
    if (one.do === 'remove') {
      // Nor a station, of which there may be readings, nor a plan or a briefing, whose lines and scenes
      // would go with it.
      if (!isThere || editors.remove.length === 0 || isSpokenOf.has(layer)) return []
      there.delete(key)
      return [one]
    }
    if (isThere ? editors.change.length === 0 : one.do === 'touch') return []
    const about = keyOfAbout(row)
    if (about !== undefined && !there.has(about)) return []
    there.add(key)
    // None is more open than what it is about, and a line is as its plan is.
    const isFree = about === undefined && !isMarkedAlike.has(layer)
    return [isFree ? one : { ...one, marking: 'mat' }]
  })
}

/** What a row is about, and is only taken where that is there. */
function keyOfAbout({
  incident_id,
  activation_id,
  plan_id,
  need_id,
  gauge_id,
  bulletin_id,
  briefing_id,
}: Row): string | undefined {
  if (incident_id !== undefined) return `incidents ${incident_id}`
  if (activation_id !== undefined) return `activations ${activation_id}`
  if (plan_id !== undefined) return `plans ${plan_id}`
  if (bulletin_id !== undefined) return `storm_bulletins ${bulletin_id}`
  if (briefing_id !== undefined) return `briefings ${briefing_id}`
  if (gauge_id !== undefined) return `gauges ${gauge_id}`
  return need_id === undefined ? undefined : `readiness_needs ${need_id}`
}

/** One transaction, a step after the other: two changes of one feature in it are one version. */
async function transact(steps: readonly Step[]): Promise<void> {
  await world.door.write(commander, async (session) => {
    for (const { layer, row, name, marking, ...one } of steps) {
      const table = tablesOf[layer].now
      if (one.do === 'put') {
        await writeRows(session, table, [{ ...row, name_vi: name, marking, owning_unit: '06712' }])
      } else if (one.do === 'touch') {
        await session.rows(sql`update ${table} set name_vi = name_vi where id = ${row.id}`)
      } else await session.rows(sql`delete from ${table} where id = ${row.id}`)
    }
  })
}

/** All features of all layers, as the API gives them and as their tiles carry them. */
async function picture(parameters: Readonly<Record<string, string>>) {
  const search = new URLSearchParams(parameters)
  const seen: Record<string, unknown> = {}
  for (const layer of layers) {
    const { features, numberMatched } = await world.json<{
      features: Feature[]
      numberMatched: number
    }>(`/api/collections/${layer}/items?limit=10000&${search}`)
    seen[layer] = { numberMatched, features: features.map(withoutMarking) }
    if (servedLayer(layer).definition.geometry !== 'none') {
      const tile = await world.fetch(`/api/tiles/${layer}/3/6/3?${search}`)
      const drawn = await decodeTile(tile, layer)
      seen[`${layer} drawn`] = drawn.map(({ properties }) => withoutMarking({ properties }))
    }
  }
  const { collections } = await world.json<{
    collections: { id: string; featureCount: number; unlocatedCount: number }[]
  }>(`/api/collections?${search}`)
  seen.counts = collections.map(({ id, featureCount, unlocatedCount }) => [
    ...[id, featureCount, unlocatedCount],
  ])
  seen.found = await world.json(`/api/search?q=a&limit=50&${search}`).then(withoutMarkings)
  return seen
}

/** What is shown of the past carries the highest marking since, which others hold. */
const withoutMarking = <Shown extends Pick<Feature, 'properties'>>(shown: Shown) => ({
  ...shown,
  properties: { ...shown.properties, marking: undefined },
})

const withoutMarkings = (found: unknown) => JSON.parse(JSON.stringify(found, unmarked))
const unmarked = (key: string, value: unknown) => (key === 'marking' ? undefined : value)

/** As the database writes it, to the millionth of a second. */
async function lastStamp(): Promise<string> {
  const [last] = await world.asOwner<{ at: string }>(
    sql`select to_json(at) #>> '{}' as at from changes order by seq desc limit 1`,
  )
  return last?.at ?? '2000-01-01T00:00:00Z'
}

/** A run asks for each layer four times after each transaction. */
const runs = inject('engine') === 'server' ? 4 : 1

it('rebuilds at any moment what every layer’s list, tile, count and search gave then', async () => {
  await fc.assert(
    fc.asyncProperty(transactions, async (written) => {
      await world.clear()
      const there = new Set<string>()
      const given = new Map<string, { all: unknown; some: unknown }>()
      for (const steps of written) {
        await transact(asAllowed(steps, there))
        // Of one time: what a crossing says of itself also comes of how long ago it was said.
        given.set(await lastStamp(), {
          all: await picture({ datetime: '../2026-01-01T00:00:00Z' }),
          some: await picture({ datetime: someTime }),
        })
      }
      for (const [known_at, { all, some }] of given) {
        expect(await picture({ datetime: '../2026-01-01T00:00:00Z', known_at })).toEqual(all)
        expect(await picture({ datetime: someTime, known_at })).toEqual(some)
      }
    }),
    { numRuns: runs, endOnFailure: true },
  )
}, 300_000)
