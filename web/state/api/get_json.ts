import type { Language } from '../../../geo/words.ts'
import { ApiFailure, type FailureKind } from './api_failure.ts'
import { heardFromServer, lostServer } from './connection.ts'
import { isRecord } from './read_json.ts'

/** Where the API stands: on the page's own origin. */
export const apiBase = '/api'

export interface JsonRequest {
  readonly language?: Language
  readonly signal?: AbortSignal
}

/**
 * Asks the API for a JSON answer.
 *
 * @param path an absolute path or address on the page's origin.
 * @throws ApiFailure when there is no answer, an error, or no JSON.
 */
export async function getJson(path: string, request: JsonRequest = {}): Promise<unknown> {
  const { language, signal } = request
  const response = await fetch(path, {
    headers: { accept: 'application/json', ...(language && { 'accept-language': language }) },
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    lostServer()
    throw new ApiFailure('unreachable')
  })
  heardFromServer()
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ApiFailure(kindOf(response.status), detailOf(body))
  if (body === null) throw new ApiFailure('unreadable')
  return body
}

function kindOf(status: number): FailureKind {
  if (status === 404) return 'not_found'
  // A proxy in front says so when the server behind it is gone.
  if (status === 502 || status === 503 || status === 504) return 'unreachable'
  return status >= 500 ? 'server' : 'refused'
}

function detailOf(body: unknown): string | null {
  return isRecord(body) && typeof body.detail === 'string' ? body.detail : null
}
