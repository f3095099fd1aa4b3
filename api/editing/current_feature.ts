import { sql } from 'drizzle-orm'
import type { Geometry } from 'geojson'
import { writtenBy } from '../../geo/columns/ownership.ts'
import type { Deed } from '../../geo/editors.ts'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { queryOfLayer } from '../collections/written_once.ts'
import type { Rows, WriteSession } from '../db/database.ts'
import type { Written } from './check_row.ts'
import { entityTag } from './entity_tag.ts'
import { insertRow, isReadInOneTable } from './insert_row.ts'

export interface Feature {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: Geometry | null
}

/** A feature as it stands, for whoever is about to change it. */
export interface CurrentFeature {
  /** As it is given to a client. */
  readonly text: string
  readonly tag: string
  readonly feature: Feature
  /** Not rounded as what is given is, so that a change of its name does not move it. */
  readonly shape: Geometry | null
  readonly knownAt: string
  /** Whether it may be changed, or removed, by the words of the policy itself. */
  readonly may: Readonly<Record<'change' | 'remove', boolean>>
}

interface Row {
  text: string
  shape: string | null
  known_at: string
  may_change: boolean
  may_remove: boolean
}

/** Undefined where there is none that this user may see. */
export async function currentFeature(
  session: Rows,
  layer: ServedLayer,
  id: string,
): Promise<CurrentFeature | undefined> {
  if (id.includes('\0')) return undefined
  const [found] = await session.rows<Row>(queryOf(layer)({ id }))
  return (
    found && {
      text: found.text,
      tag: entityTag(found.text),
      feature: JSON.parse(found.text) as Feature,
      shape: found.shape === null ? null : (JSON.parse(found.shape) as Geometry),
      knownAt: found.known_at,
      may: { change: found.may_change, remove: found.may_remove },
    }
  )
}

/**
 * Inserts a feature and gives its text, in one breath: all other writers wait until this one is done. It is
 * undefined where its writer may not see it, which the rights of writing allow nobody.
 *
 * @param isLast where nothing follows in its transaction, which then ends with it.
 */
export async function insertAndSee(
  session: WriteSession,
  layer: ServedLayer,
  { row, isLast }: { row: Written & { readonly id: string }; isLast: boolean },
): Promise<string | undefined> {
  const see = isReadInOneTable(layer) ? [] : [queryOf(layer)({ id: row.id })]
  const queries = [insertRow(layer, row), ...see]
  const found = isLast
    ? await session.lastRows<Row>(queries)
    : await Promise.all(queries.map((query) => session.rows<Row>(query)))
  return found.at(-1)?.[0]?.text
}

/** Every write ends with it, while all other writers wait. */
const queryOf = queryOfLayer<'id'>((layer) => {
  const { columns, table } = layer
  const may = (deed: Deed) => writtenBy(ownership(layer), layer.definition.editors?.[deed] ?? [])
  return sql`
    select ${featureJson(layer)} as text, st_asgeojson(${columns.geom}, 15) as shape,
      ${columns.known_at}::text as known_at,
      (${may('change')}) as may_change, (${may('remove')}) as may_remove
    from ${table}, ${featureProperties(layer, {})} where ${columns.id} = ${sql.placeholder('id')}`
})

function ownership({ id, columns: { lane, marking, owning_unit } }: ServedLayer) {
  if (!marking || !owning_unit) throw new Error(`The layer ${id} has no owner.`)
  return { lane, marking, owning_unit }
}
