import { QueryClient } from '@tanstack/react-query'
import { ApiFailure } from './api_failure.ts'

const retriesAtMost = 2

/** One cache for the page. What cannot get better by asking again is not asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // The server may well be this machine's own, with no network at all.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < retriesAtMost &&
          error instanceof ApiFailure &&
          (error.kind === 'unreachable' || error.kind === 'server'),
      },
    },
  })
}
