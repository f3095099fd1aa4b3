import { ApiFailure } from '../api/api_failure.ts'
import { isRecord } from '../api/read_json.ts'

/**
 * The data of an event as an object.
 *
 * @throws ApiFailure when it is none.
 */
export function parsedEvent(data: string): Readonly<Record<string, unknown>> {
  let body: unknown
  try {
    body = JSON.parse(data)
  } catch {
    throw new ApiFailure('unreadable')
  }
  if (!isRecord(body)) throw new ApiFailure('unreadable')
  return body
}
