import type { ExerciseScript, ScriptEvent } from '../../geo/exercise_script.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { changeFeature, createFeature } from '../editing/change_feature.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { isObject } from '../editing/json_object.ts'
import { Refused } from '../errors.ts'
import type { Play } from '../records/lane_play.ts'

const clock = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})

/**
 * Does what one event of a script says, by the very way that a person's request goes. It happens now:
 * the clock of the script stands in the words, since what is recorded cannot be put into the past.
 *
 * @returns the features known by name after it.
 * @throws Refused where its layer does not take it, as where the players have been there before.
 */
export async function playEvent(
  session: WriteSession,
  user: User,
  { script, event, made }: { script: ExerciseScript; event: ScriptEvent; made: Play['made'] },
): Promise<Play['made']> {
  const editing = { session, user, layer: servedLayer(event.collection) }
  const properties = {
    ...{ source: `Kịch bản: ${script.title.vi}. ${saidOf(event)}`, confidence: 'likely' },
    ...{ as_of: minuteNow(), as_of_precision: 'minute' },
    ...filled(event.properties, made),
    ...(typeof event.properties.text === 'string' && { text: told(event, event.properties.text) }),
  }
  if (event.does === 'add') {
    const feature = { type: 'Feature', geometry: event.geometry, properties }
    const { id } = await createFeature(editing, feature)
    return event.as === undefined ? made : { ...made, [event.as]: id }
  }
  const id = 'as' in event.of ? made[event.of.as] : event.of.id
  const current = id === undefined ? undefined : await currentFeature(session, editing.layer, id)
  if (id === undefined || current === undefined) {
    throw new Refused('not_found', 'What this event changes is not there.')
  }
  const source = changedSource(current.feature.properties.source, event)
  const changed = { properties: { ...properties, source } }
  await changeFeature(editing, { id, versions: new Set([current.tag]) }, changed, 'merge')
  return made
}

/** Lays out what an exercise begins with, as of the moment of its first event. */
export async function playBeginning(
  session: WriteSession,
  user: User,
  script: ExerciseScript,
): Promise<Play['made']> {
  const at = script.events[0]?.at ?? new Date().toISOString()
  let made: Play['made'] = {}
  for (const one of script.begins_with) {
    made = await playEvent(session, user, { script, event: { ...one, at }, made })
  }
  return made
}

/** What a thing was told by stays, and what it was changed by stands beside it, once. */
function changedSource(told: unknown, event: ScriptEvent): string {
  const before = String(told ?? '')
  const said = `Thay đổi sau đó: ${saidOf(event)}`
  return before.includes(said) ? before : `${before} ${said}`.trim()
}

/** Whole minutes, as sources say a moment; the one that has begun, or hours from it. */
const minuteNow = (hours = 0) =>
  `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16)}Z`

function filled(properties: ScriptEvent['properties'], made: Play['made']) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, filledIn(name, value, made)]),
  )
}

/** Of what is written as a record too, such as the view of a scene. */
function filledIn(name: string, value: unknown, made: Play['made']): unknown {
  if (isObject(value)) return filled(value, made)
  if (typeof value !== 'string') return value
  if (value === '$now') return name === 'occurred_at' ? secondNow() : minuteNow()
  const hours = /^\$now([+-]\d{1,3})h$/.exec(value)?.[1]
  if (hours !== undefined) return minuteNow(Number(hours))
  const as = /^\$id:(\w+)$/.exec(value)?.[1]
  return as === undefined ? value : made[as]
}

const secondNow = () => `${new Date().toISOString().slice(0, 19)}Z`

const told = (event: ScriptEvent, text: string) =>
  `[Giờ kịch bản ${clock.format(new Date(event.at))}] ${text} (${saidOf(event)})`

/** Whether it is so or was made up, and who says it. */
function saidOf({ basis }: ScriptEvent): string {
  switch (basis.is) {
    case 'real':
      return `Số liệu thật: ${basis.source}.`
    case 'partly_real':
      return `Số liệu thật: ${basis.source}. Giả định cho diễn tập: ${basis.made_up}.`
    case 'made_up':
      return 'Giả định cho diễn tập.'
  }
}
