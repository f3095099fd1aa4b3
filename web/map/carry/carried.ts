/**
 * Answers of the server that a showing carries with it, by address: what is here is shown though the
 * network is gone. It lies in this page alone, for as long as the showing lasts.
 */
export const carried = new Map<string, ArrayBuffer>()

export const carriedScheme = 'carried'

/** The address under which MapLibre asks the page, and not the server, for something that is carried. */
export const carriedAddress = (url: string): string | null =>
  carried.has(url) ? `${carriedScheme}://${url}` : null

const patienceMilliseconds = 1_200
/** A network that is gone answers nobody for a minute: so long it is not asked again each time. */
const silenceMilliseconds = 10_000
let silentUntil = 0

/**
 * Asks the server as `fetch` does. What is carried is taken where no answer comes, or none in time: who
 * speaks before a room cannot wait for a cable.
 *
 * @param url absolute.
 */
export async function askOrCarried(url: string, signal?: AbortSignal): Promise<Response> {
  const kept = carried.get(url)
  if (kept === undefined) return fetch(url, { signal: signal ?? null })
  if (performance.now() < silentUntil) return new Response(kept)
  try {
    const patience = AbortSignal.timeout(patienceMilliseconds)
    const answer = await fetch(url, {
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    })
    // A refusal is an answer; what a proxy says of a server that is gone is none.
    return answer.status >= 500 ? new Response(kept) : answer
  } catch (error) {
    if (signal?.aborted) throw error
    silentUntil = performance.now() + silenceMilliseconds
    return new Response(kept)
  }
}
