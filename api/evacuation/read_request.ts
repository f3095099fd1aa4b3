import { z } from 'zod'
import { kindsOfPeople } from '../../geo/layers/counted_points/vocabulary.ts'
import { greatestCapacity, shelterMode } from '../../geo/layers/shelters/vocabulary.ts'
import { unitCode } from '../../geo/source/every_record.ts'
import { isNearVietNam } from '../../geo/source/near_viet_nam.ts'
import { codesOf } from '../../geo/words.ts'
import { sentArea } from '../exposure/read_area.ts'

const id = z.string().min(1).max(200)
const people = z.int().min(1).max(1_000_000)
const place = z
  .tuple([z.number(), z.number()])
  .refine(([lon, lat]) => isNearVietNam(lon, lat), 'lies outside Viet Nam and its surroundings')

/** What is asked about an evacuation: from where, out of what, and what was already decided. */
export const evacuationRequest = z
  .strictObject({
    /** Whose people leave; those whom the area reaches, where only that is given. */
    units: z.array(unitCode).min(1).max(200).optional(),
    area: sentArea.optional(),
    kind: z.enum(kindsOfPeople).default('people_in_weak_houses'),
    modes: z
      .array(z.enum(codesOf(shelterMode)))
      .min(1)
      .default(codesOf(shelterMode)),
    within_m: z.int().min(1).max(1_000_000).optional(),
    /** Shelters to which nobody is to be sent this time, by id. */
    closed: z.array(id).max(1_000).default([]),
    /** Roads that nobody is to walk this time, by id. */
    closed_roads: z.array(id).max(1_000).default([]),
    choices: z
      .array(z.strictObject({ origin: id, shelter: id, people }))
      .max(5_000)
      .default([]),
    /** Shelters that are only supposed, to see what they would change. */
    added: z
      .array(
        z.strictObject({
          id: id.regex(/^added_/, 'begins with "added_", so that it is none that is there'),
          position: place,
          capacity_people: z.int().min(1).max(greatestCapacity),
        }),
      )
      .max(20)
      .default([]),
  })
  .superRefine(({ units, area, added }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (!units && !area) refuse('units', 'name units, or give an area that people have to leave')
    if (new Set(added.map((one) => one.id)).size < added.length)
      refuse('added', 'an id stands twice')
  })
export type EvacuationRequest = z.output<typeof evacuationRequest>
