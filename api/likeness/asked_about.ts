import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Likeness } from '../../geo/layers/likeness.ts'
import { exactMoment } from '../../geo/source/exact_moment.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { Refused } from '../errors.ts'

/** What others are held against: a row of `id`, `kind`, `moment`, `geom`, `accuracy_m` and `unit_code`. */
export type AskedAbout = SQL

/** A feature that stands there. */
export function featureAskedAbout(
  { table, columns }: ServedLayer,
  { kind, moment }: Likeness,
  id: string,
): AskedAbout {
  return sql`select ${columns.id} as id, ${columns[kind]} as kind, ${columns[moment]} as moment,
    ${columns.geom} as geom, ${columns.accuracy_m} as accuracy_m, ${columns.unit_code} as unit_code
    from ${table} where ${columns.id} = ${id}`
}

const position = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/, 'is "longitude,latitude"')
  .transform((text) => text.split(',').map(Number))

const where = {
  position: position.optional(),
  accuracy_m: z.coerce.number().min(0).max(1_000_000).default(0),
  unit_code: z.string().max(80).optional(),
}

/** The parameters by which one asks about what is not yet there. */
export const parametersAskedBy = ({ kind, moment }: Likeness): readonly string[] => [
  ...[kind, moment, 'position', 'accuracy_m', 'unit_code'],
]

/**
 * What somebody is about to report.
 *
 * @throws Refused (400) naming the parameter.
 */
export function draftAskedAbout(
  layer: ServedLayer,
  { kind, moment }: Likeness,
  parameters: Readonly<Record<string, string>>,
): AskedAbout {
  const property = layer.properties[kind]
  const words = property?.kind === 'word' ? Object.keys(property.words) : []
  const asked = z
    .object({ kind: z.enum(words), moment: exactMoment, ...where })
    .safeParse({ ...parameters, kind: parameters[kind], moment: parameters[moment] })
  if (!asked.success) {
    const [issue] = asked.error.issues
    const at = String(issue?.path[0])
    const name = at === 'kind' ? kind : at === 'moment' ? moment : at
    throw new Refused('bad_parameter', `${name}: ${issue?.message}.`, name)
  }
  const { position: at, accuracy_m, unit_code } = asked.data
  if (at === undefined && unit_code === undefined) {
    throw new Refused('bad_parameter', 'Say where: a position, or at least the unit.', 'position')
  }
  const point = at
    ? sql`st_setsrid(st_makepoint(${at[0]}::float8, ${at[1]}::float8), 4326)`
    : sql`null::geometry`
  return sql`select null::text as id, ${asked.data.kind}::text as kind,
    ${asked.data.moment.at}::timestamptz as moment, ${point} as geom,
    ${accuracy_m}::float8 as accuracy_m, ${unit_code ?? null}::text as unit_code`
}
