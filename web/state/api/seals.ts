import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SealCheck } from '../../../geo/briefing/seal/seal_check.ts'
import type { Label } from '../../../geo/words.ts'
import { apiBase } from './ask_api.ts'
import { nameOf, readScene, type Scene, useOfBriefing } from './briefings.ts'
import { type Feature, readFeature, type ShapedFeature } from './feature.ts'
import { getJson } from './get_json.ts'
import { useFeaturesNow } from './queries.ts'
import { listFrom } from './read_json.ts'
import { recordFrom, textOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A briefing as it was sealed. */
export interface Seal {
  readonly id: string
  readonly briefing: string
  readonly name: Label
  readonly sealedAt: string
  readonly sealedBy: string
  /** The post of who sealed it. */
  readonly source: string
  readonly knownAt: string
  readonly sha256: string
}

/** The seals of a briefing, the last one first. */
export function useSeals(briefing: string | null) {
  const { data, error, refetch } = useFeaturesNow(
    briefing === null ? null : 'briefing_seals',
    useOfBriefing(briefing),
  )
  const found = useMemo(
    () => data?.map(readSeal).toSorted((one, other) => (one.sealedAt < other.sealedAt ? 1 : -1)),
    [data],
  )
  return { data: found, error, refetch }
}

/** How many seals each briefing has; of one that is left out, none. */
export function useSealCounts(): ReadonlyMap<string, number> {
  const { data } = useFeaturesNow('briefing_seals')
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { briefing } of data?.map(readSeal) ?? []) {
      counts.set(briefing, (counts.get(briefing) ?? 0) + 1)
    }
    return counts
  }, [data])
}

/** A sealed briefing with its scenes; it is asked for once, since it stays as it is. */
export function useSealedScenes(briefing: string | null, seal: string | null) {
  return useQuery({
    queryKey: ['sealed', briefing, seal],
    queryFn: async ({ signal }): Promise<readonly Scene[]> => {
      const body = recordFrom(await getJson(sealPath(briefing ?? '', seal ?? ''), { signal }))
      return listFrom(body.scenes).map((scene) => ({ ...readScene(readFeature(scene)), seal }))
    },
    enabled: useSignedIn() && briefing !== null && seal !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Seals a briefing as it is now. */
export const sealBriefing = async (briefing: string): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${apiBase}/briefings/${encodeURIComponent(briefing)}/seals`))

/** Has all that a seal holds read again. */
export const askCheck = async (briefing: string, seal: string): Promise<SealCheck> =>
  (await getJson(`${sealPath(briefing, seal)}/check`)) as SealCheck

const sealPath = (briefing: string, seal: string) =>
  `${apiBase}/briefings/${encodeURIComponent(briefing)}/seals/${encodeURIComponent(seal)}`

const readSeal = ({ id, properties: said }: Feature): Seal => ({
  ...{ id, briefing: textOf(said.briefing_id), name: nameOf(said) },
  ...{ sealedAt: textOf(said.sealed_at), sealedBy: textOf(said.sealed_by) },
  ...{ source: textOf(said.source), knownAt: textOf(said.sealed_known_at) },
  sha256: textOf(said.content_sha256),
})
