import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { safeAreaClusters } from './table.ts'
import { cadence, clusterState } from './vocabulary.ts'

const bilingual = z.strictObject({ vi: someText, en: someText })
const formerUnit = z.string().regex(/^\d{5}@\d{4}$/, 'a former unit is written 06742@2020')
const year = z.int().min(1975).max(2100)

const record = recordOf({
  ...placeOf.MultiPolygon,
  state: z.enum(codesOf(clusterState)),
  members: z.strictObject({
    units: z.array(unitCode).default([]),
    former_units: z.array(formerUnit).default([]),
    forces: bilingual.optional(),
  }),
  lead: bilingual.optional(),
  standing: z.strictObject({ unit: bilingual, year }).optional(),
  founding_decision: someText.optional(),
  cadence: z.enum(codesOf(cadence)).default('unknown'),
  last_meeting: z.iso.date('is not a day; write 2024-06-25').optional(),
  rating: z.strictObject({ text: someText, scale: someText, year }).optional(),
  figures: z.array(statement).default([]),
}).superRefine(({ members }, context) => {
  if (members.units.length + members.former_units.length > 0) return
  context.addIssue({ code: 'custom', path: ['members'], message: 'a cluster has a unit at least' })
})

/** One cluster as a row, or the reasons why not. */
export const readSafeAreaCluster = readSource(
  record,
  (cluster): typeof safeAreaClusters.now.$inferInsert => ({
    ...everyRowOf(cluster),
    state: cluster.state,
    member_units: cluster.members.units,
    member_former_units: cluster.members.former_units,
    member_forces_vi: cluster.members.forces?.vi ?? null,
    member_forces_en: cluster.members.forces?.en ?? null,
    lead_vi: cluster.lead?.vi ?? null,
    lead_en: cluster.lead?.en ?? null,
    standing_unit_vi: cluster.standing?.unit.vi ?? null,
    standing_unit_en: cluster.standing?.unit.en ?? null,
    standing_year: cluster.standing?.year ?? null,
    founding_decision: cluster.founding_decision ?? null,
    cadence: cluster.cadence,
    last_meeting: cluster.last_meeting ?? null,
    rating: cluster.rating?.text ?? null,
    rating_scale: cluster.rating?.scale ?? null,
    rating_year: cluster.rating?.year ?? null,
    figures: cluster.figures,
  }),
  {
    member_units: 'members.units',
    member_former_units: 'members.former_units',
    member_forces_vi: 'members.forces.vi',
    member_forces_en: 'members.forces.en',
    standing_unit_vi: 'standing.unit.vi',
    standing_unit_en: 'standing.unit.en',
    standing_year: 'standing.year',
    rating: 'rating.text',
    rating_scale: 'rating.scale',
    rating_year: 'rating.year',
  },
)
