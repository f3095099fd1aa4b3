import type { Language } from '../../../geo/words.ts'
import { askApi } from './ask_api.ts'
import { tellingWhenSignedOut } from './signed_out.ts'

interface JsonRequest {
  readonly language?: Language
  readonly signal?: AbortSignal
}

/**
 * Asks the API for a JSON answer.
 *
 * @param path an absolute path or address on the page's origin.
 * @throws ApiFailure when there is no answer, an error, or no JSON.
 */
export function getJson(path: string, request: JsonRequest = {}): Promise<unknown> {
  const { language, signal } = request
  const headers = { accept: 'application/json', ...(language && { 'accept-language': language }) }
  return askApi(path, { headers, ...(signal && { signal }) }).catch(tellingWhenSignedOut)
}
