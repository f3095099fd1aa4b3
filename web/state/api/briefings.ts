import { useCallback, useMemo } from 'react'
import { type Callout, callouts } from '../../../geo/briefing/callout.ts'
import { type SceneView, sceneView } from '../../../geo/briefing/scene_view.ts'
import { findByShortId } from '../../../geo/briefing/short_id.ts'
import type { Label } from '../../../geo/words.ts'
import { apiBase } from './ask_api.ts'
import { askVersion, itemPath, itemsPath, sendChange } from './editing_requests.ts'
import { type Feature, readFeature, type ShapedFeature } from './feature.ts'
import { useFeaturesNow } from './queries.ts'
import { listFrom, numberFrom, textFrom } from './read_json.ts'
import { recordFrom, textOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'

export interface Briefing {
  readonly id: string
  readonly name: Label
  readonly owner: string
  readonly marking: string
}

/** In one language or in both. */
export type SaidText = Readonly<Record<keyof Label, string | null>>

export interface Scene {
  readonly id: string
  readonly briefing: string
  /** The seal that it is of; null where it is as it is now. */
  readonly seal: string | null
  readonly position: number
  readonly name: Label
  readonly text: SaidText
  readonly notes: SaidText
  /** Null where it is of a version that this screen does not know. */
  readonly view: SceneView | null
  readonly callouts: readonly Callout[]
}

/** All briefings by name, or the one that an address names, whole or short; as they are now whatever moment is shown. */
export function useBriefings(named: string | null = null) {
  const pick = useCallback(
    (all: readonly Feature[]) => {
      if (named === null) return all
      const one = findByShortId(all, named)
      return one ? [one] : []
    },
    [named],
  )
  const { data, error, refetch } = useFeaturesNow('briefings', pick)
  const found = useMemo(
    () =>
      data
        ?.map(readBriefing)
        .toSorted((one, other) => one.name.vi.localeCompare(other.name.vi, 'vi')),
    [data],
  )
  return { data: found, error, refetch }
}

/** The scenes of a briefing in their order, as they are now; undefined until they are known. */
export function useScenes(briefing: string | null) {
  const { data, error, refetch } = useFeaturesNow(
    briefing === null ? null : 'briefing_scenes',
    useOfBriefing(briefing),
  )
  const found = useMemo(
    () =>
      data
        ?.map(readScene)
        .toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)),
    [data],
  )
  return { data: found, error, refetch }
}

/** Picks what belongs to a briefing. */
export const useOfBriefing = (briefing: string | null) =>
  useCallback(
    (all: readonly Feature[]) =>
      all.filter(({ properties }) => properties.briefing_id === briefing),
    [briefing],
  )

/** Makes a briefing that has no scene yet. */
export const makeBriefing = (name: Label) => add('briefings', namesOf(name))

/** Adds a scene behind the others. */
export const addScene = (briefing: string, name: Label, view: SceneView, said: object = {}) =>
  add('briefing_scenes', { ...namesOf(name), briefing_id: briefing, view, ...said })

/** Copies a briefing with its scenes. */
export const copyBriefing = async (id: string): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${briefingPath(id)}/copies`))

/** Copies a scene to the place behind it. */
export const copyScene = async ({ briefing, id }: Scene): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${briefingPath(briefing)}/scenes/${encodeURIComponent(id)}/copies`))

/** Puts the scenes of a briefing into an order; refused where they are others by now. */
export async function orderScenes(briefing: string, scenes: readonly string[]): Promise<void> {
  await sendJson(`${briefingPath(briefing)}/order`, { scenes })
}

type Kept = 'briefings' | 'briefing_scenes'

/** Takes a briefing away with its scenes, or one scene. */
export async function removeKept(layer: Kept, id: string): Promise<void> {
  const { version } = await askVersion(layer, id, new AbortController().signal)
  const path = itemPath(layer, id)
  await sendChange({ key: crypto.randomUUID(), method: 'DELETE', path, body: null, version })
}

/** A scene as it stands now, with its version. */
export async function askScene(id: string) {
  const { body, version } = await askVersion('briefing_scenes', id, new AbortController().signal)
  return { scene: readScene(readFeature(body)), version }
}

/** Changes a scene in the version that was looked at; refused where it is another by now. */
export async function changeScene(id: string, version: string | null, properties: object) {
  await sendChange({
    ...{
      key: crypto.randomUUID(),
      method: 'PATCH',
      path: itemPath('briefing_scenes', id),
      version,
    },
    body: JSON.stringify({ type: 'Feature', properties }),
  })
}

/**
 * What of a view changes it into another by a merge patch, which keeps what it is not told of: a filter that
 * is gone is said to be.
 */
export function viewPatch(before: SceneView | null, next: SceneView): object {
  const gone = Object.keys(before?.filters ?? {}).map((layer) => [layer, null] as const)
  return { ...next, filters: { ...Object.fromEntries(gone), ...next.filters } }
}

export const namesOf = ({ vi, en }: Label) => ({ name_vi: vi, name_en: en })

async function add(layer: Kept, properties: object) {
  const answer = await sendChange({
    ...{ key: crypto.randomUUID(), method: 'POST', path: itemsPath(layer), version: null },
    body: JSON.stringify({ type: 'Feature', geometry: null, properties }),
  })
  return readFeature(answer.body)
}

const briefingPath = (id: string) => `${apiBase}/briefings/${encodeURIComponent(id)}`

const readBriefing = ({ id, properties }: Feature): Briefing => ({
  ...{ id, name: nameOf(properties) },
  ...{ owner: textOf(properties.owning_unit), marking: textOf(properties.marking) },
})

export function readScene({ id, properties: said }: Feature): Scene {
  const view = sceneView.safeParse(said.view)
  return {
    ...{ id, briefing: textOf(said.briefing_id), position: numberFrom(said.position) ?? 0 },
    seal: null,
    name: nameOf(said),
    text: { vi: textFrom(said.text_vi), en: textFrom(said.text_en) },
    notes: { vi: textFrom(said.notes_vi), en: textFrom(said.notes_en) },
    view: view.success ? view.data : null,
    callouts: calloutsFrom(said.callouts),
  }
}

/** Those that can be read: one that cannot does not take the others along. */
const calloutsFrom = (value: unknown): readonly Callout[] =>
  listFrom(value).flatMap((one) => {
    const read = callouts.safeParse([recordFrom(one)])
    return read.success ? read.data : []
  })

export const nameOf = (said: Feature['properties']): Label => ({
  ...{ vi: textOf(said.name_vi), en: textOf(said.name_en) },
})
