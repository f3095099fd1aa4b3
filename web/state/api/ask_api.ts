import { exercise } from '../lane.ts'
import { ApiFailure, type FailureKind } from './api_failure.ts'
import { heardFromServer, lostServer } from './connection.ts'
import { isRecord, textFrom } from './read_json.ts'

/** What is one for all lanes, such as accounts, stands here: on the page's own origin. */
export const serverBase = '/api'

/** Where the data of the page's lane stand, live or of an exercise. */
export const apiBase = exercise === null ? serverBase : `${serverBase}/lanes/${exercise}`

/** What the API answered, and which version of a feature that is. */
export interface Answer {
  readonly body: unknown
  readonly version: string | null
}

/**
 * Asks the API anything that it answers in JSON.
 *
 * @throws ApiFailure when there is no answer, an error, or no JSON.
 */
export async function askApi(path: string, request: RequestInit): Promise<unknown> {
  return (await askForAnswer(path, request)).body
}

/** The same, for whoever will have to say which version they have seen. */
export async function askForAnswer(path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(path, request).catch((error: unknown) => {
    // Who asked does not want it any more, unless it is that the answer is too late.
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    if (request.signal?.aborted && !isLate) throw error
    lostServer()
    throw new ApiFailure('unreachable')
  })
  heardFromServer(response.headers.get('date'))
  const version = response.headers.get('etag')
  if (response.status === 204) return { body: {}, version }
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw failureOf(response, body)
  if (body === null) throw new ApiFailure('unreadable')
  return { body, version }
}

/** Why an answer is none. @param body what it said, where that could be read. */
export function failureOf({ status, headers }: Response, body: unknown): ApiFailure {
  const said = isRecord(body) ? body : {}
  const code = textFrom(said.code)
  const wait = Number(headers.get('retry-after'))
  const waitSeconds = wait > 0 ? wait : null
  return new ApiFailure(kindOf(status, code), {
    ...{ code, waitSeconds, said },
    detail: textFrom(said.detail),
    parameter: textFrom(said.parameter),
  })
}

function kindOf(status: number, code: string | null): FailureKind {
  if (status === 401 && code === 'not_signed_in') return 'signed_out'
  if (status === 404) return 'not_found'
  // A proxy in front says so when the server behind it is gone.
  if (status === 502 || status === 503 || status === 504) return 'unreachable'
  return status >= 500 ? 'server' : 'refused'
}
