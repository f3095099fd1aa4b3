import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { Refused } from '../errors.ts'

/** The version of a feature: of all that is given of it, when it was recorded included. */
export const entityTag = (feature: string): string =>
  `"${createHash('sha256').update(feature).digest('base64url').slice(0, 22)}"`

/**
 * The versions that a client says it has seen.
 *
 * @throws Refused (428) without one: who has not seen what stands there would write over it blindly;
 *   (400) when the header is none.
 */
export function seenVersions(c: Context): ReadonlySet<string> {
  const header = c.req.header('if-match')?.trim()
  if (header === undefined || header === '*') {
    throw new Refused(
      'version_not_said',
      'Send If-Match with the ETag of the version you have seen.',
      'If-Match',
    )
  }
  if (!/^(W\/)?"[^"]*"(\s*,\s*(W\/)?"[^"]*")*$/.test(header)) {
    throw new Refused('bad_parameter', 'If-Match is a list of tags in quotation marks.', 'If-Match')
  }
  // A weak tag matches nothing here (RFC 9110, 13.1.1).
  return new Set(header.match(/(W\/)?"[^"]*"/g) ?? [])
}

/** Whether a client has this version already, by its `If-None-Match`. */
export const hasVersion = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '').includes(tag)
