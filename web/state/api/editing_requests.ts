import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { type Answer, apiBase, askForAnswer } from './ask_api.ts'
import { tellingWhenSignedOut } from './signed_out.ts'

export const itemsPath = (layer: LayerId) => `${apiBase}/collections/${layer}/items`
export const itemPath = (layer: LayerId, id: string) =>
  `${itemsPath(layer)}/${encodeURIComponent(id)}`

/** A feature as it stands now, with its version: not what some cache has kept of it. */
export function askVersion(layer: LayerId, id: string, signal: AbortSignal): Promise<Answer> {
  return askForAnswer(itemPath(layer, id), {
    ...{ signal, cache: 'no-store' },
    headers: { accept: 'application/geo+json' },
  }).catch(tellingWhenSignedOut)
}

export interface ChangeRequest {
  readonly key: string
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body: string | null
  readonly version: string | null
}

const types = { POST: 'application/geo+json', PATCH: 'application/merge-patch+json', DELETE: null }

/** Sends a change of one feature; a failure says what to mend, or which version stands there. */
export function sendChange({ key, method, path, body, version }: ChangeRequest): Promise<Answer> {
  const type = types[method]
  return askForAnswer(path, {
    method,
    headers: {
      accept: 'application/geo+json',
      'idempotency-key': key,
      ...(type !== null && { 'content-type': type }),
      ...(version !== null && { 'if-match': version }),
    },
    ...(body !== null && { body }),
  }).catch(tellingWhenSignedOut)
}
