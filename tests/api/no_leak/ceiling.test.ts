import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Account, readAccount } from '../../../api/accounts/account.ts'
import { openAccounts } from '../../../api/accounts/accounts.ts'
import { Stop } from '../../../api/stop.ts'
import { importUnits } from '../../../seeds/import/import_units.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { seedUser } from '../../../seeds/seed_user.ts'
import { outlineFile } from '../../seeds/import/outline_file.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { copySeeds, type SeedCopy } from '../../support/seed_copy.ts'
import { makeAccount } from '../../support/visitor.ts'

let world: World
let copy: SeedCopy
beforeAll(async () => {
  world = await openWorld()
  copy = copySeeds()
  await makeAccount(world, 'chief', {
    ...{ role: 'administrator', units: null, clearance: 'tuyet_mat' },
  })
})
afterAll(async () => {
  copy.remove()
  await world.close()
})
beforeEach(() => world.clear())

const refused = { sqlState: '42501' }

/** The accounts of a server that starts on this database now. */
const startAccounts = (isolatedNetwork: boolean) =>
  openAccounts({
    ...{ database: world.database, door: world.door, isolatedNetwork },
    ...{ secret: 'a'.repeat(43), origin: 'http://localhost', sourceOf: () => '10.1.1.1' },
  })

/** Who was granted all there is, on such a server. */
async function chiefOn(isolatedNetwork: boolean): Promise<Account> {
  const { database, ceiling, close } = await startAccounts(isolatedNetwork)
  await close()
  const chief = await database.pass((session) =>
    readAccount(session, sql`a.login = 'chief'`, ceiling),
  )
  if (!chief) throw new Error('The account was not found.')
  return chief
}

const markingsThere = async (table: 'border_crossings' | 'gauges' | 'units') => {
  const found = await world.asOwner<{ marking: string }>(
    sql`select distinct marking from ${sql.identifier(table)} order by marking`,
  )
  return found.map(({ marking }) => marking)
}

// What counts is the mark and its place in the order, not the number it has in a fresh install.
describe.each([
  ['of a fresh install', sql`rank`],
  ['of small ranks', sql`rank / 10`],
  ['of great ranks', sql`rank * 50 + 500`],
])('no feature is marked above the ceiling, by a scheme %s', (_, rank) => {
  beforeAll(async () => {
    await world.asOwner(sql`update markings set rank = ${rank}`)
  })

  it('written by an account, whatever clearance was granted', async () => {
    const chief = await chiefOn(false)
    await world.write('border_crossings', [crossing('a', { marking: 'noi_bo' })], chief)
    const above = crossing('b', { marking: 'mat' })
    await expect(world.write('border_crossings', [above], chief)).rejects.toMatchObject(refused)
    const raised = world.door.write(chief, ({ rows }) =>
      rows(sql`update border_crossings set marking = 'mat'`),
    )
    await expect(raised).rejects.toMatchObject(refused)
    expect(await markingsThere('border_crossings')).toEqual(['noi_bo'])
  })

  it('unless the operator has declared the network isolated', async () => {
    const chief = await chiefOn(true)
    await world.write('border_crossings', [crossing('a', { marking: 'tuyet_mat' })], chief)
    expect(await markingsThere('border_crossings')).toEqual(['tuyet_mat'])
  })

  it('shipped, and all else that is shipped is loaded', async () => {
    await loadSeeds(world.door)
    const [record, ...rest] = copy.records('gauges')
    copy.write('gauges', [{ ...record, marking: 'mat' }, ...rest])
    await expect(loadSeeds(world.door, copy.folder)).rejects.toBeInstanceOf(Stop)
    expect(await markingsThere('gauges')).toEqual(['cong_khai'])

    const user = await seedUser(world.door)
    await world.write('border_crossings', [crossing('a', { marking: 'noi_bo' })], user)
    const above = crossing('b', { marking: 'mat' })
    await expect(world.write('border_crossings', [above], user)).rejects.toMatchObject(refused)
  })

  it('imported, whatever the file says', async () => {
    const report = await importUnits(world.door, {
      files: [outlineFile({ code: '07999', marking: 'mat', owning_unit: '06712' })],
      ...{ accuracy_m: 50, source: 'a test', confidence: 'likely', province_code: '22' },
    })
    expect(report.taken).toBe(true)
    expect(await markingsThere('units')).toEqual(['cong_khai'])
  })
})

describe('a scheme in which something high is open to everyone', () => {
  afterEach(() => world.asOwner(sql`update markings set open = code = 'cong_khai'`))

  it.each([
    ['above one that is not open', sql`open = code in ('cong_khai', 'mat')`, true],
    ['above the ceiling', sql`open = code in ('cong_khai', 'noi_bo', 'mat')`, false],
  ])('is refused at the start: %s', async (_, change, isolatedNetwork) => {
    await world.asOwner(sql`update markings set ${change}`)
    await expect(startAccounts(isolatedNetwork)).rejects.toThrow(/"Mật" \(mat\) is open/)
  })

  it('and one that is open up to the ceiling is not', async () => {
    await world.asOwner(sql`update markings set open = code in ('cong_khai', 'noi_bo')`)
    await (await startAccounts(false)).close()
  })
})
