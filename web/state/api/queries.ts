import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { useLanguage } from '../../words/use_words.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { readCollections } from './collection.ts'
import { connection } from './connection.ts'
import { readFeature } from './feature.ts'
import { readFoundPlaces } from './found_place.ts'
import { getAllFeatures } from './get_all_features.ts'
import { getJson } from './get_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** Counts and extents of all layers. */
export function useCollections() {
  return useQuery({
    queryKey: ['collections'],
    queryFn: async ({ signal }) =>
      readCollections(await getJson(`${apiBase}/collections`, { signal })),
    enabled: useSignedIn(),
  })
}

/** Every feature of a layer, or those that fit the filter; not asked while `layer` is null. */
export function useFeatures(layer: LayerId | null, filter: Readonly<Record<string, string>> = {}) {
  return useQuery({
    queryKey: ['items', layer, filter],
    queryFn: ({ signal }) => getAllFeatures(layerOrThrow(layer), filter, signal),
    enabled: useSignedIn() && layer !== null,
  })
}

/** One feature. */
export function useFeature(layer: LayerId, id: string) {
  return useQuery({
    queryKey: ['item', layer, id],
    queryFn: async ({ signal }) =>
      readFeature(
        await getJson(`${apiBase}/collections/${layer}/items/${encodeURIComponent(id)}`, {
          signal,
        }),
      ),
    enabled: useSignedIn(),
  })
}

/** Features whose names or codes hold the words; the last answer stays until the next is there. */
export function useSearch(words: string) {
  const language = useLanguage()
  return useQuery({
    queryKey: ['search', words],
    queryFn: async ({ signal }) =>
      readFoundPlaces(
        await getJson(`${apiBase}/search?q=${encodeURIComponent(words)}&limit=20`, {
          language,
          signal,
        }),
      ),
    enabled: useSignedIn() && words.length > 0,
    placeholderData: keepPreviousData,
  })
}

const pollMilliseconds = 15_000
const pollInSilenceMilliseconds = 4_000

/** Asks now and then whether the server is ready, so that the light in the top bar is true. */
export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => getJson(`${apiBase}/health/ready`, { signal }),
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
