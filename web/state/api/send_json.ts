import { askApi } from './ask_api.ts'
import { tellingWhenSignedOut } from './signed_out.ts'

/**
 * Sends something to the API.
 *
 * @throws ApiFailure when there is no answer, an error, or no JSON.
 */
export function sendJson(
  path: string,
  body: object = {},
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<unknown> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  return askApi(path, { method, headers, body: JSON.stringify(body) }).catch(tellingWhenSignedOut)
}
