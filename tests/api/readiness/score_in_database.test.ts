import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pillar } from '../../../geo/layers/readiness_needs/vocabulary.ts'
import { condition } from '../../../geo/layers/readiness_reports/vocabulary.ts'
import {
  type NeededItem,
  pillarScore,
  type ReadinessScore,
  unitScore,
} from '../../../geo/measures/readiness_score.ts'
import { codesOf } from '../../../geo/words.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { forgetReports, readinessOf, type UnitReadiness } from './readiness_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = Date.parse('2026-11-01T00:00:00Z')
const units = ['06712', '06709'] as const

const report = fc.record({
  have: fc.oneof(fc.nat(30), fc.nat(10_000_000)),
  condition: fc.constantFrom(...codesOf(condition)),
  // Whole hours, so that some are of one moment, and some exactly at the end of their cadence; some come later.
  hoursAgo: fc.integer({ min: -3, max: 8 }),
})
const need = fc.record({
  unit_code: fc.constantFrom(...units),
  pillar: fc.constantFrom(...codesOf(pillar)),
  quantity: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10_000_000 })),
  cadence_hours: fc.integer({ min: 1, max: 6 }),
  reports: fc.array(report, { maxLength: 3 }),
})
type Need = typeof need extends fc.Arbitrary<infer Value> ? Value : never

const hour = 3_600_000
const said = {
  ...{ source: 'a test', confidence: 'sure', owning_unit: '06712', marking: 'cong_khai' },
  ...{ name_vi: 'Một tên', name_en: 'A name' },
}

async function write(needs: readonly Need[]) {
  await forgetReports(world)
  const rows = needs.map(({ reports: _, ...own }, place) => ({
    ...{ ...said, ...own, id: `need_${place}` },
    ...{ measure_unit_vi: 'chiếc', measure_unit_en: 'pieces' },
  }))
  const reports = needs.flatMap(({ unit_code, reports }, place) =>
    reports.map(({ hoursAgo, ...own }, order) => ({
      ...{ ...said, ...own, unit_code, id: `report_${place}_${order}`, need_id: `need_${place}` },
      counted_at: new Date(at - hoursAgo * hour).toISOString(),
    })),
  )
  await world.write('readiness_needs', rows)
  if (reports.length > 0) await world.write('readiness_reports', reports)
}

/** The last that was said of an item, in plain words: of two of one moment the later one of the list. */
function itemOf({ quantity, cadence_hours, reports }: Need): NeededItem {
  const heard = reports.filter(({ hoursAgo }) => hoursAgo >= 0)
  const last = heard.toSorted((a, b) => b.hoursAgo - a.hoursAgo).at(-1)
  return {
    need: quantity,
    usable: last && (last.condition === 'unusable' ? 0 : last.have),
    isFresh: last !== undefined && last.hoursAgo <= cadence_hours,
  }
}

const told = ({
  items,
  known,
  score,
  level,
}: Pick<ReadinessScore, 'items' | 'known' | 'score'> & {
  level: string
}) => ({ items, known, score, level })

const asTold = ({ unit_code, pillars, ...unit }: UnitReadiness) => ({
  ...{ unit_code, ...told(unit) },
  pillars: pillars.map((one) => ({
    pillar: one.pillar,
    met: one.met,
    needed: one.needed,
    ...told(one),
  })),
})

function expected(needs: readonly Need[]) {
  return units
    .filter((unit) => needs.some(({ unit_code }) => unit_code === unit))
    .toSorted()
    .map((unit_code) => {
      const pillars = codesOf(pillar).map((code) => ({
        pillar: code,
        ...pillarScore(
          needs.filter((one) => one.unit_code === unit_code && one.pillar === code).map(itemOf),
        ),
      }))
      return {
        ...{ unit_code, ...told(unitScore(pillars)) },
        pillars: pillars.map((one) => ({ ...one, ...told(one) })),
      }
    })
}

it('the score of the database is that of its definition, for the list and for one unit', async () => {
  const asked = `?datetime=${new Date(at).toISOString()}`
  await fc.assert(
    fc.asyncProperty(fc.array(need, { minLength: 1, maxLength: 14 }), async (needs) => {
      await write(needs)
      const wanted = expected(needs)
      expect((await readinessOf(world).units(asked)).map(asTold)).toEqual(wanted)
      for (const unit of wanted) {
        expect(asTold(await readinessOf(world).unit(unit.unit_code, asked))).toEqual(unit)
      }
    }),
    { numRuns: 40 },
  )
})
