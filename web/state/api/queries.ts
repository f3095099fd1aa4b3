import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { momentQuery, now, type ShownMoment } from '../../map/moment.ts'
import { useLanguage } from '../../words/use_words.ts'
import { useShownMoment } from '../shown_moment.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase, serverBase } from './ask_api.ts'
import { readCollections } from './collection.ts'
import { connection } from './connection.ts'
import { type Feature, readFeature, readFeaturePage } from './feature.ts'
import { readFoundPlaces } from './found_place.ts'
import { getAllFeatures } from './get_all_features.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt, withMoment } from './moment_query.ts'
import { useSignedIn } from './use_signed_in.ts'

/** Counts and extents of all layers, at the shown moment, and since when there is a record at all. */
export function useCollections() {
  const moment = useShownMoment()
  const key = ['collections']
  return useQuery({
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }) =>
      readCollections(await getJson(`${apiBase}/collections${momentQuery(moment)}`, { signal })),
    enabled: useSignedIn(),
    placeholderData: keepFromMoment(moment, key),
  })
}

/** Since when there is a record; null before that is known. */
export function useRecordedSince(): number | null {
  return useCollections().data?.recordedSince ?? null
}

/** Every feature of a layer at the shown moment, or those that fit the filter; not asked while `layer` is null. */
export function useFeatures(layer: LayerId | null, filter: Filter = {}) {
  const moment = useShownMoment()
  return useQuery({
    ...featuresQuery(layer, filter, moment),
    enabled: useSignedIn() && layer !== null,
  })
}

type Pick = (all: readonly Feature[]) => readonly Feature[]

/**
 * The same as it is now, whatever moment is shown: for who writes.
 *
 * @param pick the same function while it picks the same: what it leaves is not on the screen, and does not
 *   mark it.
 */
export function useFeaturesNow(layer: LayerId | null, pick?: Pick) {
  return useQuery({
    ...featuresQuery(layer, {}, now),
    enabled: useSignedIn() && layer !== null,
    ...(pick && { select: pick }),
  })
}

/** How a list of features is asked for, for several at once. */
export function featuresQuery(layer: LayerId | null, filter: Filter, moment: ShownMoment) {
  const key = ['items', layer, filter]
  return {
    queryKey: keyAt(moment, key),
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      getAllFeatures(layerOrThrow(layer), withMoment(filter, moment), signal),
    placeholderData: keepFromMoment(moment, key),
  }
}

/** How a part of a sorted list is asked for, and how many there are in all. */
export function featurePageQuery(
  layer: LayerId,
  asked: Filter,
  offset: number,
  limit: number,
  moment: ShownMoment,
) {
  const key = ['items', layer, { ...asked, offset, limit }]
  return {
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const part = { offset: String(offset), limit: String(limit), skipGeometry: 'true' }
      const parameters = new URLSearchParams({ ...withMoment(asked, moment), ...part })
      const address = `${apiBase}/collections/${layer}/items?${parameters}`
      return readFeaturePage(await getJson(address, { signal }))
    },
    placeholderData: keepFromMoment(moment, key),
  }
}

type Filter = Readonly<Record<string, string>>

/** One feature at the shown moment. */
export function useFeature(layer: LayerId, id: string) {
  const moment = useShownMoment()
  return useQuery({ ...featureQuery(layer, id, moment), enabled: useSignedIn() })
}

/** How a feature is asked for, for who wants it at hand before it is looked at. */
export function featureQuery(layer: LayerId, id: string, moment: ShownMoment) {
  const key = ['item', layer, id]
  const address = `${apiBase}/collections/${layer}/items/${encodeURIComponent(id)}`
  return {
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
      readFeature(await getJson(address + momentQuery(moment), { signal })),
    placeholderData: keepFromMoment(moment, key),
  }
}

/** Features whose names or codes hold the words; the last answer stays until the next is there. */
export function useSearch(words: string) {
  const language = useLanguage()
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['search', words]),
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ ...withMoment({ q: words, limit: '20' }, moment) })
      return readFoundPlaces(await getJson(`${apiBase}/search?${asked}`, { language, signal }))
    },
    enabled: useSignedIn() && words.length > 0,
    placeholderData: keepPreviousData,
  })
}

const pollMilliseconds = 15_000
const pollInSilenceMilliseconds = 4_000
/** A server that hangs, or a network that swallows what is sent, refuses nothing: it is silent. */
const healthWithinMilliseconds = 10_000

/** Asks now and then whether the server is ready, so that the light in the top bar is true. */
export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => {
      const late = AbortSignal.timeout(healthWithinMilliseconds)
      return getJson(`${serverBase}/health/ready`, { signal: AbortSignal.any([signal, late]) })
    },
    refetchInterval: () =>
      connection.get().silentSince === null ? pollMilliseconds : pollInSilenceMilliseconds,
    staleTime: 0,
    retry: false,
  })
}

function layerOrThrow(layer: LayerId | null): LayerId {
  if (layer === null) throw new ApiFailure('unreadable')
  return layer
}
