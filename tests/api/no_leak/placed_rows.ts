import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { servedLayer } from '../../../api/collections/served_layer.ts'
import type { User } from '../../../api/db/as_user.ts'
import { editedBy } from '../../../geo/editors.ts'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { role } from '../../../geo/roles.ts'
import { codesOf } from '../../../geo/words.ts'
import { sampleRecords } from '../../support/sample_records.ts'
import { rowsOf as rowsFrom, seedRecords } from '../../support/seed_rows.ts'

export interface Row {
  readonly id: string
  readonly name_vi: string
  readonly geom: Geometry | null
  readonly incident_id?: string
  readonly need_id?: string
  readonly gauge_id?: string
  readonly plan_id?: string
  readonly activation_id?: string
  readonly bulletin_id?: string
  readonly briefing_id?: string
}

/** A row of the shipped data, put where somebody may see it or not; what it tells is of no matter here. */
export interface Placed {
  readonly layer: LayerId
  readonly row: Row
  readonly lane: string
  readonly marking: string
  readonly owning_unit: string
  /** In which transaction it is added, and after how many more edited and removed; 0 for never. */
  readonly added: number
  readonly edited: number
  readonly removed: number
  /** Its place among the rows of that transaction. */
  readonly order: number
}

/** The scheme of a fresh install, said once more: the test trusts no table of what it tests. */
const rankOf: Readonly<Record<string, number>> = {
  ...{ cong_khai: 0, noi_bo: 10, mat: 20, toi_mat: 30, tuyet_mat: 40 },
}
export const lanes = ['live', 'drill'] as const
const unitCodes = ['06709', '06712', '22'] as const

/** Whether a row is about another, where one that may not see that may not see the row either. */
const isAbout = (row: Row) => idOfAbout(row) !== undefined

const idOfAbout = ({ incident_id, activation_id, plan_id, bulletin_id, ...row }: Row) =>
  incident_id ??
  activation_id ??
  plan_id ??
  bulletin_id ??
  row.briefing_id ??
  row.need_id ??
  row.gauge_id

const layerOfAbout = ({ incident_id, activation_id, plan_id, ...row }: Row): LayerId => {
  if (incident_id !== undefined) return 'incidents'
  if (activation_id !== undefined) return 'activations'
  if (plan_id !== undefined) return 'plans'
  if (row.bulletin_id !== undefined) return 'storm_bulletins'
  if (row.briefing_id !== undefined) return 'briefings'
  return row.need_id === undefined ? 'gauges' : 'readiness_needs'
}

const aboutOf = ({ row, lane }: Placed, rows: readonly Placed[]): Placed | undefined => {
  const layer = layerOfAbout(row)
  const id = idOfAbout(row)
  return rows.find((one) => one.layer === layer && one.lane === lane && one.row.id === id)
}

/** The rule of issue and README in plain words, against which the database is held. */
export function maySee(user: User, placed: Placed, rows: readonly Placed[]): boolean {
  const { lane, marking, owning_unit } = placed
  if (lane !== user.lane) return false
  if (isAbout(placed.row)) {
    const about = aboutOf(placed, rows)
    if (about === undefined || !maySee(user, about, rows)) return false
  }
  if (marking === 'cong_khai') return true
  const isCleared = (rankOf[marking] ?? Number.POSITIVE_INFINITY) <= user.clearance
  return isCleared && (user.units === 'all' || user.units.includes(owning_unit))
}

const fewest = 6

/** Of the one briefing that is shipped, and of the first copy of it: a scene is hidden where its briefing is. */
const inTurn = (row: Row, at: number): Row =>
  row.briefing_id === undefined || at % 2 === 0
    ? row
    : { ...row, briefing_id: `${row.briefing_id}_0` }

/** The shipped rows of a layer; of one that has few, copies as well. */
const rowsOf = new Map<LayerId, readonly Row[]>(
  catalogue.map(({ id }) => {
    const records = sampleRecords[id] ?? seedRecords(id)
    const rows = (rowsFrom<object>(id, records, tablesOf[id].read) as Row[]).map(inTurn)
    // What speaks of a row speaks of that one, and not of a copy.
    const isFew = rows.length < fewest && sampleRecords[id] === undefined
    const copies = Array.from({ length: isFew ? fewest : 0 }, (_, at) =>
      rows.map((row) => ({ ...row, id: `${row.id}_${at}` })),
    )
    return [id, [...rows, ...copies.flat()]]
  }),
)

export const shippedRow = (layer: LayerId, at: number): Row => {
  const rows = rowsOf.get(layer) ?? []
  const row = rows[at % rows.length]
  if (row === undefined) throw new Error(`The layer ${layer} ships no row.`)
  return row
}

const spokenOf = new Set<LayerId>([
  ...(['incidents', 'plans', 'activations', 'readiness_needs', 'gauges'] as const),
  ...(['storm_bulletins', 'briefings'] as const),
])

/** Nobody changes or removes what no role does; and what others speak of is there from the beginning. */
export function asDone(placed: Placed): Placed {
  const editors = servedLayer(placed.layer).definition.editors ?? editedBy()
  return {
    ...placed,
    ...(spokenOf.has(placed.layer) && { added: 0, removed: 0 }),
    ...(editors.change.length === 0 && { edited: 0 }),
    ...(editors.remove.length === 0 && { removed: 0 }),
  }
}

const step = fc.integer({ min: 0, max: 1 })

const placed: fc.Arbitrary<Placed> = fc
  .record({
    layer: fc.constantFrom(...catalogue.map(({ id }) => id)),
    at: fc.nat(500),
    lane: fc.constantFrom('live', 'live', 'live', 'drill'),
    marking: fc.constantFrom(...Object.keys(rankOf)),
    owning_unit: fc.constantFrom(...unitCodes),
    added: step,
    edited: step,
    removed: fc.constantFrom(0, 0, 0, 1),
    order: fc.nat(),
  })
  .map(({ at, ...rest }) => asDone({ ...rest, row: shippedRow(rest.layer, at) }))

/** Rows of all layers, of which a user sees some. */
export const placedRows = fc
  .uniqueArray(placed, {
    ...{ minLength: 45, maxLength: 70 },
    selector: ({ layer, lane, row }) => `${layer} ${lane} ${row.id}`,
  })
  .map((rows) => rows.flatMap((placed) => settled(placed, rows)))

/** None is more open than what it is about, and stands without that; the database refuses one. */
function settled(placed: Placed, rows: readonly Placed[]): [Placed] | [] {
  if (!isAbout(placed.row)) return [placed]
  const about = aboutOf(placed, rows)
  const [known] = about ? settled(about, rows) : []
  return known ? [{ ...placed, marking: known.marking, owning_unit: known.owning_unit }] : []
}

export const anyUser: fc.Arbitrary<User> = fc.record({
  name: fc.constant('who is asked about'),
  // Of those only administrators read the log.
  role: fc.constantFrom(...codesOf(role), 'administrator', 'administrator', 'administrator'),
  clearance: fc.constantFrom(...Object.values(rankOf)),
  units: fc.oneof(fc.constant('all' as const), fc.subarray([...unitCodes])),
  lane: fc.constantFrom('live', 'live', 'live', 'drill'),
})
