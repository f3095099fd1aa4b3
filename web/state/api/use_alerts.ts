import { useQuery } from '@tanstack/react-query'
import { useSignedIn } from './use_signed_in.ts'
import { askAlerts, askWatches } from './watch_requests.ts'
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
