import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { textOfToday } from '../../../geo/briefing/seal/manifest.ts'
import { briefingSeals } from '../../../geo/layers/briefing_seals/table.ts'
import { highestMarking } from '../../../geo/markings.ts'
import { asOfMinute } from '../../../geo/measures/as_of_minute.ts'
import { markingOf, readScheme } from '../../accounts/scheme.ts'
import { servedLayer } from '../../collections/served_layer.ts'
import type { Door, User } from '../../db/as_user.ts'
import type { Rows, WriteSession } from '../../db/database.ts'
import type { Edited } from '../../editing/change_feature.ts'
import { insertAndSee } from '../../editing/current_feature.ts'
import { refusedFor } from '../../editing/refusals.ts'
import { Refused } from '../../errors.ts'
import { changeableBriefing } from '../changeable_briefing.ts'
import { type Audience, readAs } from './audience.ts'
import { type BriefingThen, briefingThen } from './briefing_then.ts'
import { readContent } from './read_content.ts'
import { ownersOf, type ReadableAnswer, readableAnswer } from './sealed_answer.ts'

/**
 * Seals a briefing as it is now: all that its scenes say and show, by what is known at this moment, under one
 * hash. Nothing of it is copied; the history gives it again.
 *
 * @returns the seal as a feature.
 * @throws Refused (404) where there is no such briefing, (403) where it is not the user's to change, (422)
 *   naming the scene that cannot be sealed.
 */
export async function sealBriefing(
  session: WriteSession,
  user: User,
  briefing: string,
): Promise<Edited> {
  const { properties } = (await changeableBriefing(session, user, briefing)).feature
  const at = await momentOfSeal(session)
  const then = await briefingThen(session, briefing, at, textOfToday)
  if (then === undefined) throw new Refused('not_found', `There is no briefing "${briefing}".`)
  const { marking, audience } = await audienceOf(session, then)
  const content = await readAs(session, user, audience, () => readContent(session, then, at))
  const now = new Date().toISOString()
  const row = {
    ...{ id: randomUUID(), lane: user.lane, briefing_id: briefing },
    ...{ name_vi: String(properties.name_vi), name_en: String(properties.name_en) },
    unit_code: properties.unit_code === null ? null : String(properties.unit_code),
    ...{ marking, owning_unit: String(properties.owning_unit) },
    ...{ source: user.dutyName ?? user.name, confidence: 'sure', ...asOfMinute(now, now) },
    ...{ sealed_known_at: at, content_sha256: content.sha256, manifest: content.manifest },
    units_inside: [...audience.units],
  } as const satisfies typeof briefingSeals.now.$inferInsert
  const feature = await insertAndSee(session, servedLayer('briefing_seals'), { row, isLast: false })
  if (feature === undefined) throw new Error('What was just sealed is not there.')
  return { status: 201, id: row.id, feature }
}

/**
 * Waits until the clock of the database is at another second than when the request came: what was there by
 * then is of before the moment that is sealed, which is a whole second.
 */
export async function secondAfterNow(door: Door, user: User): Promise<void> {
  const [found] = await door.read(user, ({ rows }) =>
    rows<{ left: number }>(
      sql`select (1000 - extract(milliseconds from clock_timestamp())::numeric % 1000)::float8 as left`,
    ),
  )
  await setTimeout(Math.ceil(found?.left ?? 0) + 1)
}

/**
 * The moment that is sealed: the last whole second, as an address of the screen has them, before the stamp of
 * this transaction. From here on all other writers wait, so that nothing more is recorded at that moment.
 */
async function momentOfSeal(session: WriteSession): Promise<string> {
  await session.rows(sql`update ${briefingSeals.now} set source = source where false`)
  const [found] = await session.rows<{ at: string }>(sql`
    select to_char(current_setting('record.at')::timestamptz at time zone 'utc'
      - interval '1 microsecond', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"') as at`)
  if (found === undefined) throw new Error('A query without a table always gives a row.')
  return found.at
}

/** Under which marking all of it stands together, and who may see all of it. */
async function audienceOf(
  session: Rows,
  { briefing, scenes }: BriefingThen,
): Promise<{ readonly marking: string; readonly audience: Audience }> {
  const scheme = (await readScheme(session)).map(markingOf)
  const owners = [briefing, ...scenes.map(({ feature }) => feature)].map(({ properties }) => ({
    marking: String(properties.marking),
    owning_unit: String(properties.owning_unit),
  }))
  for (const answer of answersOf(scenes)) owners.push(...(await ownersOf(session, answer)))
  const highest = highestMarking(
    scheme,
    owners.map(({ marking }) => marking),
  )
  if (highest === undefined) throw new Error('This server has no scheme of markings.')
  const open = new Set(scheme.filter((mark) => mark.open).map(({ code }) => code))
  const closed = owners.filter(({ marking }) => !open.has(marking))
  const units = [...new Set(closed.map(({ owning_unit }) => owning_unit))].sort()
  return { marking: highest.code, audience: { clearance: highest.rank, units } }
}

function answersOf(scenes: BriefingThen['scenes']): readonly ReadableAnswer[] {
  return scenes.flatMap(({ feature, view, asked }) => {
    const name = String(feature.properties.name_vi)
    const refuse = (what: string) => {
      throw refusedFor([
        { field: 'scenes', reason: `the scene "${name}" cannot be sealed: ${what}` },
      ])
    }
    if (view === null) refuse('its view is of a version that is not known here')
    return asked.flatMap((one) => {
      try {
        return readableAnswer(one) ?? []
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return refuse(`the filter of "${one.layer}" cannot be read; ${error.message}`)
      }
    })
  })
}
