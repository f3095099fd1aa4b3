import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { incidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { areaSquareMetres } from '../../geo/measures/area.ts'
import { proposedHazards } from '../../geo/proposals/vocabulary.ts'
import { questionLimits as most, type Question } from '../../geo/watches/question.ts'
import { responderClasses } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { readWithin } from '../collections/read_within.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'

const listOf = <Word extends z.ZodType<string>>(word: Word, longest: number) =>
  z.array(word).min(1).max(longest).refine(isWithoutRepetition, 'names something twice')
const isWithoutRepetition = (words: readonly string[]) => new Set(words).size === words.length

const unitCodes = listOf(
  z.string().regex(/^\d{5}$/, 'a code of a unit has five digits'),
  most.units,
)
const ids = listOf(z.string().min(1).max(80), most.gauges)
const all = z.literal('all')
const kinds = z.union([all, listOf(z.enum(codesOf(incidentKind)), codesOf(incidentKind).length)])
const incidents = {
  incident_kinds: kinds,
  least_severity: z.int().min(1).max(5),
  units: z.union([all, unitCodes]),
}

/** What can be asked. An area comes as the corners of a polygon and closes by itself. */
export const questionForm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('incident'),
    ...incidents,
    area: z
      .array(z.tuple([z.number(), z.number()]))
      .max(most.corners + 1)
      .nullable()
      .default(null),
  }),
  z.strictObject({
    kind: z.literal('readiness'),
    units: z.union([all, unitCodes]),
    pillar: z.enum([...codesOf(pillar), 'weakest']),
    below: z.number().gt(0).max(1),
    also_unknown: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('gauge'),
    gauges: z.union([all, ids]),
    alarm: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  z.strictObject({
    kind: z.literal('silence'),
    units: unitCodes,
    hours: z.int().min(1).max(most.hours),
  }),
  z.strictObject({
    kind: z.literal('proposal'),
    units: z.union([all, unitCodes]),
    hazards: z.union([all, listOf(z.enum(proposedHazards), proposedHazards.length)]),
    least_level: z.int().min(1).max(5),
    also_unknown: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('distance'),
    ...incidents,
    facility_classes: listOf(z.enum(responderClasses), responderClasses.length),
    kilometres: z.number().gt(0).max(most.kilometres),
  }),
])

/**
 * A question that can be asked here: its area is one, and not too large, and what it names is there, as far
 * as whoever asks may see.
 *
 * @throws Refused (422) naming what to mend.
 */
export async function readQuestion(
  session: Session,
  form: z.output<typeof questionForm>,
): Promise<Question> {
  const question = 'area' in form ? { ...form, area: form.area && cornersOf(form.area) } : form
  if ('units' in question) await refuseUnknown(session, 'units', question.units)
  if ('gauges' in question) await refuseUnknown(session, 'gauges', question.gauges)
  return question
}

function cornersOf(area: readonly (readonly [number, number])[]) {
  const corners = readArea(area)
  const km2 =
    areaSquareMetres({ type: 'Polygon', coordinates: [corners.map(([...at]) => at)] }) / 1e6
  if (Math.abs(km2) <= most.areaKm2) return corners
  throw refused(`The area has ${Math.round(km2)} km²; one may have ${most.areaKm2}.`, 'area')
}

function readArea(area: readonly (readonly [number, number])[]) {
  try {
    return readWithin(area.flat().join(','))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw refused(error.message.replace('of "within" ', ''), 'area')
  }
}

/** Units that are in force, and gauges that are there. */
async function refuseUnknown(
  { rows }: Session,
  layer: 'units' | 'gauges',
  asked: 'all' | readonly string[],
): Promise<void> {
  if (asked === 'all') return
  const known =
    layer === 'units'
      ? sql`select code from units where coalesce(valid_to, 'infinity') > now()`
      : sql`select id from gauges`
  const unknown = await rows<{ id: string }>(sql`
    select asked.id from unnest(${sql.param([...asked])}::text[]) asked (id)
    where asked.id not in (${known})`)
  if (unknown.length === 0) return
  const what = layer === 'units' ? 'unit' : 'gauge'
  throw refused(`There is no ${what} ${unknown.map(({ id }) => id).join(', ')}.`, layer)
}

const refused = (message: string, parameter: string) =>
  new Refused('refused_by_rule', message, parameter)
