import { useQueries } from '@tanstack/react-query'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { isRecord, listFrom, numberFrom } from './read_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** How much began and how much was recorded in each interval of a stretch of time. */
interface Timeline {
  readonly begun: readonly number[]
  readonly recorded: readonly number[]
}

/** All of a stretch in seconds since 1970. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly step: number
}

const askAgainMilliseconds = 60_000

/** The counts of several layers over a stretch of time together, by what is known now. */
export function useTimeline(layers: readonly LayerId[], stretch: Stretch) {
  const { from, to, step } = stretch
  const signedIn = useSignedIn()
  return useQueries({
    queries: layers.map((layer) => ({
      queryKey: ['timeline', layer, from, to, step],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        const asked = new URLSearchParams({
          datetime: `${iso(from)}/${iso(to)}`,
          interval: String(step),
        })
        const address = `${apiBase}/collections/${layer}/timeline?${asked}`
        return readTimeline(await getJson(address, { signal }))
      },
      enabled: signedIn,
      refetchInterval: askAgainMilliseconds,
    })),
    combine: (answers) => ({
      failed: answers.some(({ isError }) => isError),
      counts: answers.flatMap(({ data }) => data ?? []),
    }),
  })
}

const iso = (seconds: number) => new Date(seconds * 1000).toISOString()

/** The answer of `/timeline`. */
function readTimeline(body: unknown): Timeline {
  if (!isRecord(body)) throw new ApiFailure('unreadable')
  const numbers = (value: unknown) => listFrom(value).map((count) => numberFrom(count) ?? 0)
  return { begun: numbers(body.begun), recorded: numbers(body.recorded) }
}
