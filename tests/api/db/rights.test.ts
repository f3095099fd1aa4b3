import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { sampleRecords } from '../../support/sample_records.ts'
import { rowsOf } from '../../support/seed_rows.ts'

const ward: User = {
  name: 'ward',
  role: 'administrator',
  clearance: 10,
  units: ['06712'],
  lane: 'live',
}

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const refused = { sqlState: '42501' }

describe('a row is written only by who may', () => {
  beforeEach(() => world.clear())

  const mine = { owning_unit: '06712' }
  const another = { owning_unit: '06709' }

  it('for their own units, whatever the mark', async () => {
    await world.write('border_crossings', [crossing('mine', mine)], ward)
    await expect(
      world.write('border_crossings', [crossing('theirs', another)], ward),
    ).rejects.toMatchObject(refused)
  })

  it('sees an open row of another unit, and neither changes nor removes it', async () => {
    await world.write('border_crossings', [crossing('theirs', another)])
    const seen = await world.read(sql`select id from border_crossings`, ward)
    expect(seen).toEqual([{ id: 'theirs' }])
    for (const attempt of [
      sql`update border_crossings set name_vi = 'x' returning id`,
      sql`delete from border_crossings returning id`,
    ]) {
      expect(await world.door.write(ward, ({ rows }) => rows(attempt))).toEqual([])
    }
  })

  it('gives nothing away: no row is moved to another unit, lane or a mark above', async () => {
    await world.write('border_crossings', [crossing('mine', mine)], ward)
    for (const change of [
      sql`owning_unit = '06709'`,
      sql`lane = 'drill'`,
      sql`marking = 'toi_mat'`,
    ]) {
      const moved = world.door.write(ward, ({ rows }) =>
        rows(sql`update border_crossings set ${change}`),
      )
      await expect(moved).rejects.toMatchObject(refused)
    }
  })
})

describe('each role writes the layers whose definition names it', () => {
  beforeAll(async () => {
    await world.clear()
    await loadSeeds(world.door)
    for (const [id, records = []] of Object.entries(sampleRecords)) {
      const { read } = tablesOf[id as LayerId]
      await world.write(id as LayerId, rowsOf<object>(id, records, read))
    }
  })

  const layers: readonly LayerDefinition<Record<string, unknown>, LayerId>[] = catalogue
  it.each(codesOf(role))('%s', async (code) => {
    const user: User = { ...ward, role: code, units: 'all' }
    for (const { id, editors } of layers) {
      const table = tablesOf[id].now
      const written = await world.door.write(user, ({ rows }) =>
        rows(sql`update ${table} set note_en = ${`by ${code}`} returning id`),
      )
      // What no person writes comes by an import, which an administrator makes.
      const may = editors ? editors.change.includes(code) : code === 'administrator'
      expect([id, written.length > 0]).toEqual([id, may])
    }
  })
})
