import { type LaneState, laneState } from '../../../geo/lanes.ts'
import { codesOf, type Label } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { serverBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { isRecord, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

/** A lane as `/api/lanes` tells it. */
export interface Lane {
  readonly id: string
  readonly isLive: boolean
  readonly title: Label
  readonly state: LaneState
  readonly madeAt: string | null
  readonly madeBy: string | null
  readonly beganAt: string | null
  readonly endedAt: string | null
  /**
   * Of one that has a script: whether it goes on by itself, how many seconds of it to one of ours, and how
   * many events were played and refused.
   */
  readonly play: {
    readonly state: string
    readonly speed: number
    readonly played: number
    readonly refused: number
  } | null
}

/** A script that ships with the product. */
export interface Script {
  readonly id: string
  readonly title: Label
}

const base = `${serverBase}/lanes`

/** The live lane first, then exercises, the newest first. */
export async function askLanes(address = base, signal?: AbortSignal): Promise<readonly Lane[]> {
  const said = await getJson(address, signal ? { signal } : {})
  if (!isRecord(said) || !Array.isArray(said.lanes)) throw new ApiFailure('unreadable')
  return said.lanes.map(readLane)
}

/** The scripts an exercise may be played by. */
export async function askScripts(signal: AbortSignal): Promise<readonly Script[]> {
  const said = await getJson(base, { signal })
  const scripts: readonly unknown[] =
    isRecord(said) && Array.isArray(said.scripts) ? said.scripts : []
  return scripts.flatMap((script) => {
    if (!isRecord(script) || !isRecord(script.title)) return []
    const [id, vi] = [textFrom(script.id), textFrom(script.title.vi)]
    if (id === null || vi === null) return []
    return [{ id, title: { vi, en: textFrom(script.title.en) ?? vi } }]
  })
}

/** @param script what it is played by; led by hand without one. */
export async function makeExercise(title: Label, script?: string): Promise<Lane> {
  const body = { title_vi: title.vi, title_en: title.en, ...(script !== undefined && { script }) }
  return readLane(await sendJson(base, body))
}

/** @param speed so many seconds of the script to one of ours; as before where it is left out. */
export async function playExercise(
  id: string,
  play: 'playing' | 'paused' | 'step',
  speed?: number,
): Promise<Lane> {
  const body = { play, ...(speed !== undefined && { speed }) }
  return readLane(await sendJson(`${base}/${encodeURIComponent(id)}`, body, 'PATCH'))
}

export async function moveExercise(id: string, state: 'running' | 'ended'): Promise<Lane> {
  return readLane(await sendJson(`${base}/${encodeURIComponent(id)}`, { state }, 'PATCH'))
}

/** @throws ApiFailure where it is no lane. */
export function readLane(body: unknown): Lane {
  const said = isRecord(body) ? body : {}
  const id = textFrom(said.id)
  const vi = textFrom(said.title_vi)
  const state = codesOf(laneState).find((code) => code === said.state)
  if (id === null || vi === null || state === undefined) throw new ApiFailure('unreadable')
  return {
    ...{ id, state, isLive: said.kind === 'live' },
    title: { vi, en: textFrom(said.title_en) ?? vi },
    madeAt: textFrom(said.made_at),
    madeBy: textFrom(said.made_by),
    beganAt: textFrom(said.began_at),
    endedAt: textFrom(said.ended_at),
    play: readPlay(said.play),
  }
}

function readPlay(said: unknown): Lane['play'] {
  if (!isRecord(said)) return null
  const { next, refused, speed } = said
  return {
    state: textFrom(said.state) ?? 'paused',
    speed: typeof speed === 'number' ? speed : 1,
    played: typeof next === 'number' ? next : 0,
    refused: typeof refused === 'number' ? refused : 0,
  }
}
