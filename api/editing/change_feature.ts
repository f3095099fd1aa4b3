import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import type { Deed } from '../../geo/editors.ts'
import type { Given } from '../../geo/source/completion.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { Refused } from '../errors.ts'
import { checkRow, type Written } from './check_row.ts'
import { circumstancesOf, type Found } from './circumstances.ts'
import {
  type CurrentFeature,
  currentFeature,
  type Feature,
  insertAndSee,
} from './current_feature.ts'
import { isObject } from './json_object.ts'
import { mergePatch } from './merge_patch.ts'
import { type Document, readFeature, readRow, strangers, unowned, unsaid } from './read_row.ts'
import { reasonAside, reasonOfNothing } from './reason_aside.ts'
import { refusedFor } from './refusals.ts'
import { completionOf, consequenceOf, may } from './written_layer.ts'

/** What was done, and how the feature stands now; null where it is gone. */
export interface Edited {
  readonly status: 200 | 201 | 204
  readonly id: string
  readonly feature: string | null
}

/** Who edits what. */
export interface Editing {
  readonly session: WriteSession
  readonly user: User
  readonly layer: ServedLayer
}

/** One feature in the version its editor has seen. */
interface Seen {
  readonly id: string
  readonly versions: ReadonlySet<string>
}

/** @param isLast whether nothing follows in its transaction. */
export async function createFeature(
  editing: Editing,
  body: unknown,
  { isLast } = { isLast: false },
): Promise<Edited> {
  const { session, user, layer } = editing
  refuseRole(editing, 'add')
  const said = readFeature(body, false)
  const { given, found } = await completed(editing, said)
  // Not made of its name: a name that is taken would tell of a feature that one may not see.
  const id = randomUUID()
  const { row, problems } = readRow(layer, id, given)
  const all = [...strangers(layer, said), ...unsaid(given), ...unowned(given), ...problems]
  if (row === undefined || all.length > 0) throw refusedFor(all)
  await checkRow(session, user, layer, row, found)
  const feature = await insertAndSee(session, layer, {
    row: { ...row, id, lane: user.lane },
    isLast,
  })
  if (feature === undefined) throw noSuchFeature(layer, id)
  return { status: 201, id, feature }
}

/** Replaces a feature, or a part of it by RFC 7396. What changes nothing leaves no version behind. */
export async function changeFeature(
  editing: Editing,
  { id, versions }: Seen,
  body: unknown,
  how: 'replace' | 'merge',
): Promise<Edited> {
  const { session, user, layer } = editing
  const current = await seeVersion(editing, id, versions, 'change')
  const { said, reason } = reasonAside(layer, readFeature(body, how === 'merge'))
  const { given, found } = await completed(editing, said, current.feature)
  const whole = how === 'merge' ? merged(current, given) : given
  const { row, problems } = readRow(layer, id, withExactShape(current, whole))
  const all = [...strangers(layer, said, current), ...unowned(whole), ...problems]
  if (row === undefined || all.length > 0) throw refusedFor(all)
  const changes = changesOf(layer, current, whole, row)
  if (Object.keys(changes).length === 0) {
    if (reason !== undefined) throw refusedFor([reasonOfNothing(reason.name)])
    return { status: 200, id, feature: current.text }
  }
  const missing = unsaid(given)
  if (missing.length > 0) throw refusedFor(missing)
  await checkRow(session, user, layer, changes, found)
  const written = await session.orm
    .update(layer.table)
    .set(changes)
    .where(thisVersion(layer, current))
    .returning({ id: layer.columns.id })
  // None written: somebody was faster, or the database found it all the same.
  const after = await see(editing, id)
  if (written.length === 0 && after.tag !== current.tag) throw changedMeanwhile(after)
  await addConsequences(editing, current.feature, after.feature, reason?.text)
  return { status: 200, id, feature: after.text }
}

export async function removeFeature(editing: Editing, { id, versions }: Seen): Promise<Edited> {
  const { session, layer } = editing
  const current = await seeVersion(editing, id, versions, 'remove')
  const removed = await session.orm
    .delete(layer.table)
    .where(thisVersion(layer, current))
    .returning({ id: layer.columns.id })
  if (removed.length === 0) throw changedMeanwhile(await see(editing, id))
  return { status: 204, id, feature: null }
}

/** What a layer fills in of what was left out, see `Completion`. */
async function completed(
  editing: Editing,
  said: Document,
  before?: Feature,
): Promise<{ readonly given: Document; readonly found?: Found }> {
  const completion = completionOf(editing.layer)
  if (completion === undefined) return { given: said }
  const { circumstances, found } = await circumstancesOf(editing, said)
  const result = completion.complete(said.properties, circumstances, before?.properties)
  if (!result.ok) throw refusedFor(result.error)
  return { given: { ...said, properties: result.value }, found }
}

async function addConsequences(
  editing: Editing,
  before: Feature,
  after: Feature,
  reason: string | undefined,
): Promise<void> {
  const { layer, of } = consequenceOf(editing.layer) ?? {}
  if (layer === undefined || of === undefined) return
  const given = ({ id, properties }: Feature): Given => ({ ...properties, id })
  for (const properties of of(given(before), given(after), reason)) {
    const written = { ...editing, layer: servedLayer(layer) }
    await createFeature(written, { type: 'Feature', geometry: null, properties })
  }
}

async function see({ session, layer }: Editing, id: string): Promise<CurrentFeature> {
  const current = await currentFeature(session, layer, id)
  if (current) return current
  throw noSuchFeature(layer, id)
}

const noSuchFeature = ({ id: layer }: ServedLayer, id: string) =>
  new Refused('not_found', `The layer "${layer}" has no feature "${id}".`)

async function seeVersion(
  editing: Editing,
  id: string,
  versions: ReadonlySet<string>,
  deed: 'change' | 'remove',
) {
  const current = await see(editing, id)
  refuseRole(editing, deed)
  if (!current.may[deed]) {
    throw new Refused('not_allowed', 'You may see this feature, and not change it.')
  }
  if (!versions.has(current.tag)) throw changedMeanwhile(current)
  return current
}

function refuseRole({ user, layer }: Editing, deed: Deed): void {
  if (may(user, layer, deed)) return
  throw new Refused('not_allowed', `Your role does not write the layer "${layer.id}".`)
}

/** With the version that stands, so that a screen can show both and neither is lost. */
const changedMeanwhile = ({ tag, feature }: CurrentFeature) =>
  new Refused(
    'version_changed',
    'Somebody has changed it; "current" is how it is now.',
    'If-Match',
    {
      etag: tag,
      current: feature,
    },
  )

/** Between looking and writing another may have written: then this finds no row. */
const thisVersion = ({ columns }: ServedLayer, { feature, knownAt }: CurrentFeature) =>
  and(eq(columns.id, feature.id), sql`${columns.known_at} = ${knownAt}::timestamptz`)

/** What is said in two properties is given anew as a whole: the old half would not fit the new. */
function merged({ feature }: CurrentFeature, patch: Document): Document {
  const whole = mergePatch(feature, patch) as Document
  const { as_of_precision, accuracy_m, ...properties } = whole.properties
  const gives = (name: string) => Object.hasOwn(patch.properties, name)
  const keepsPrecision = !gives('as_of') || gives('as_of_precision')
  const keepsAccuracy = patch.geometry !== null || gives('accuracy_m')
  return {
    ...whole,
    properties: {
      ...properties,
      ...(keepsPrecision && { as_of_precision }),
      ...(keepsAccuracy && { accuracy_m }),
    },
  }
}

const hasSamePlace = ({ feature }: CurrentFeature, { geometry }: Document) =>
  isDeepStrictEqual(geometry ?? null, feature.geometry)

const withExactShape = (current: CurrentFeature, whole: Document): Document =>
  hasSamePlace(current, whole) ? { ...whole, geometry: current.shape } : whole

/** The columns that get another value. */
function changesOf(
  layer: ServedLayer,
  current: CurrentFeature,
  whole: Document,
  row: Written,
): Written {
  const { row: before } = readRow(layer, current.feature.id, {
    ...current.feature,
    geometry: current.shape,
  })
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => {
      if (name === 'id') return false
      if (name === 'geom') return !hasSamePlace(current, whole)
      return !(isObject(before) && isDeepStrictEqual(value, before[name]))
    }),
  )
}
