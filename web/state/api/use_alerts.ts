import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useSignedIn } from './use_signed_in.ts'
import { askAlerts, askTruth, askWatches } from './watch_requests.ts'
import { askWebhooks } from './webhook_requests.ts'

/** What begins the keys of alerts; asked for again where the server says that something happened to them. */
export const alertKey = 'alerts'
export const watchKey = 'watches'

/** One's own alerts: those that nobody has acknowledged, or all. */
export function useAlerts(onlyOpen: boolean) {
  return useQuery({
    queryKey: [alertKey, onlyOpen],
    queryFn: ({ signal }) => askAlerts(onlyOpen, signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
}

/** One's own standing questions. */
export function useWatches() {
  return useQuery({
    queryKey: [watchKey],
    queryFn: ({ signal }) => askWatches(signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
}

/**
 * How a question stands is looked for through its history, at up to a fifth of a second a row in a storm:
 * so it is asked that often where something changed, and else only since time alone may make it true.
 */
const changedMilliseconds = 30_000
const stillMilliseconds = 60_000

/** How one of them stands now; asked again while it is looked at. */
export function useTruth(watch: string) {
  return useQuery({
    queryKey: [...truthKey, watch],
    queryFn: ({ signal }) => askTruth(watch, signal),
    enabled: useSignedIn(),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.isInvalidated ? changedMilliseconds : stillMilliseconds),
  })
}

const truthKey = [watchKey, 'truth']

/** Something has changed on the server; whatever it was, how a question stands may be another. */
export function truthsMayDiffer(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: truthKey, refetchType: 'none' })
}

/** Something happened to an alert: it is asked for, and how the questions stand with it. */
export function alertsDiffer(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: [alertKey] })
  void queryClient.invalidateQueries({ queryKey: truthKey })
}

export const webhookKey = 'webhooks'

/** The addresses that alerts may be sent to. */
export function useWebhooks() {
  return useQuery({
    queryKey: [webhookKey],
    queryFn: ({ signal }) => askWebhooks(signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
}
