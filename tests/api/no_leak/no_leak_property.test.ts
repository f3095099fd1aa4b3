import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { commander } from '../../support/api_world.ts'
import { askAs, compare, plain, recordSeenBy } from './answers.ts'
import { ownWorlds } from './own_worlds.ts'
import { anyUser, maySee, placedRows } from './placed_rows.ts'
import { everyAddress, itemAddress, photoAddresses, requestAbout } from './requests.ts'
import { isRemoved } from './two_worlds.ts'

const worlds = ownWorlds()

/** To fill two worlds takes the embedded engine two seconds, and to ask them three. */
const runs = inject('engine') === 'server' ? 8 : 3
const requestsInRun = 60

const world = placedRows.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    user: anyUser,
    requests: fc.array(requestAbout(rows), { minLength: requestsInRun, maxLength: requestsInRun }),
  }),
)

it('every answer is the same to the byte, whether what one may not see is there or not', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ rows, user, requests }) => {
      await worlds().fill(rows, user)
      const asking = worlds().whole.as(user)
      const { momentAfter } = worlds()
      const whole = askAs(asking, momentAfter)
      const seen = askAs(worlds().seen.as(user), momentAfter)
      // Somebody who sees more has asked for the same tiles before: what is kept of them is theirs.
      const all = { ...commander, lane: user.lane }
      const before = askAs(worlds().whole.as(all), momentAfter, asking)

      for (const request of [...everyAddress.map(plain), ...requests]) {
        if (request.address.startsWith('/api/tiles')) await before(request)
        expect((await compare(whole, seen, request)).difference).toBeUndefined()
      }
      for (const row of rows) {
        const address = itemAddress(row)
        const isThere = rows.some(
          (one) => itemAddress(one) === address && maySee(user, one, rows) && !isRemoved(one),
        )
        const status = isThere ? 200 : 404
        expect(await compare(whole, seen, plain(address)), address).toEqual({ status })
      }
      for (const row of rows) {
        for (const address of photoAddresses(row)) {
          const isThere = rows.some(
            (one) => photoAddresses(one).includes(address) && maySee(user, one, rows),
          )
          const status = isThere ? 200 : 404
          expect(await compare(whole, seen, plain(address)), address).toEqual({ status })
        }
      }
      expect(await recordSeenBy(worlds().whole.door, user)).toEqual(
        await recordSeenBy(worlds().seen.door, user),
      )
    }),
    {
      numRuns: runs,
      // To look for a smaller world would take minutes; and the worlds as text would fill the screen.
      endOnFailure: true,
      asyncReporter: async ({ failed, seed, counterexamplePath, errorInstance }) => {
        if (failed) throw new Error(`seed ${seed}, ${counterexamplePath}`, { cause: errorInstance })
      },
    },
  )
}, 300_000)
