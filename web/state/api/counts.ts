import { useQuery } from '@tanstack/react-query'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { LayerFilter } from '../layer_filter.ts'
import { useShownMoment } from '../shown_moment.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keyAt, keyOfAnyMoment, withMoment } from './moment_query.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'
import { useSignedIn } from './use_signed_in.ts'

export interface Count {
  /** As the API takes it in a filter; null for features without it. */
  readonly value: string | null
  readonly count: number
}

export interface PropertyCounts {
  readonly property: string
  /** How long each stretch of time is, where it is counted by moments. */
  readonly step: string | null
  readonly values: readonly Count[]
}

export interface Counts {
  readonly matched: number
  readonly unlocated: number
  readonly by: readonly PropertyCounts[]
}

/** How many features of a layer fit a filter, and how many of which; the last answer stays until the next is there. */
export function useCounts(layer: LayerId | null, filter: LayerFilter, by: readonly string[]) {
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['counts', layer, filter, by]),
    queryFn: async ({ signal }) => {
      const asked = { ...withMoment(filter, moment), ...(by.length > 0 && { by: by.join() }) }
      const query = new URLSearchParams(asked)
      return readCounts(
        await getJson(`${apiBase}/collections/${layer}/counts?${query}`, { signal }),
      )
    },
    enabled: useSignedIn() && layer !== null,
    placeholderData: (held, before) =>
      keyOfAnyMoment(before?.queryKey ?? [])[1] === layer ? held : undefined,
  })
}

/** The answer of `/counts`. */
function readCounts(body: unknown): Counts {
  if (!isRecord(body)) throw new ApiFailure('unreadable')
  const [matched, unlocated] = [numberFrom(body.numberMatched), numberFrom(body.unlocatedCount)]
  if (matched === null || unlocated === null) throw new ApiFailure('unreadable')
  return {
    matched,
    unlocated,
    by: listFrom(body.counts)
      .filter(isRecord)
      .map(({ property, step, values }) => ({
        property: textFrom(property) ?? '',
        step: textFrom(step),
        values: listFrom(values)
          .filter(isRecord)
          .map(({ value, count }) => ({
            value: value === null || value === undefined ? null : String(value),
            count: numberFrom(count) ?? 0,
          })),
      })),
  }
}
