import type { Outcome } from './delivery.ts'

const longestMilliseconds = 10_000

/**
 * Sends a body once. What is answered is not read, and a way to another address is not followed: an address
 * that nobody allowed is never asked.
 */
export async function post(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Outcome> {
  try {
    const answer = await fetch(address, {
      ...{ method: 'POST', headers, body, redirect: 'manual' },
      signal: AbortSignal.timeout(longestMilliseconds),
    })
    await answer.body?.cancel()
    if (answer.ok) return { is: 'sent' }
    const isElsewhere = answer.status >= 300 && answer.status < 400
    const why = isElsewhere ? `${answer.status}: leads elsewhere` : String(answer.status)
    return { is: 'failed', why, forGood: false }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return { is: 'failed', why: isLate ? 'no answer in time' : 'cannot be reached', forGood: false }
  }
}
