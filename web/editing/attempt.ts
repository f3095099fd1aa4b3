/** One thing to be sent, under a key by which the server knows it when it comes again. */
export interface Attempt {
  readonly key: string
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body: string | null
  /** The version it is of; null for what is new. */
  readonly version: string | null
}

/**
 * The same thing sent again is the same attempt: it may have arrived, and only its answer been lost.
 * Anything else is a new one, since a key belongs to one request.
 */
export function attemptOf(
  wanted: Omit<Attempt, 'key'>,
  last: Attempt | null,
  newKey: () => string,
): Attempt {
  const isSame =
    last !== null &&
    last.method === wanted.method &&
    last.path === wanted.path &&
    last.body === wanted.body &&
    last.version === wanted.version
  return isSame ? last : { ...wanted, key: newKey() }
}
