import { notifyManager, type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { isRecord, textFrom } from './read_json.ts'

/** An answer is read once, however often the cache tells of something. */
const read = new WeakMap<object, readonly string[]>()

/** The markings of all features that some part of the screen shows from a list, joined by commas. */
export function useListedMarkings(): string {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (listener: () => void) =>
      // The cache speaks in the midst of a drawing, too.
      cache.subscribe(notifyManager.batchCalls(listener)),
    [cache],
  )
  return useSyncExternalStore(subscribe, () => listedMarkings(cache))
}

function listedMarkings(cache: QueryCache): string {
  const codes = new Set<string>()
  for (const query of cache.getAll()) {
    const { data } = query.state
    if (!query.isActive() || typeof data !== 'object' || data === null) continue
    for (const code of markingsOf(data)) codes.add(code)
  }
  return [...codes].sort().join()
}

function markingsOf(data: object): readonly string[] {
  const known = read.get(data)
  if (known !== undefined) return known
  const features: readonly unknown[] = Array.isArray(data) ? data : [data]
  const codes = new Set(features.flatMap(markingOf))
  const found = [...codes]
  read.set(data, found)
  return found
}

/** None or one. */
function markingOf(feature: unknown): readonly string[] {
  if (!isRecord(feature) || !isRecord(feature.properties)) return []
  const code = textFrom(feature.properties.marking)
  return code === null ? [] : [code]
}
