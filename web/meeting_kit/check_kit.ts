import type { KitContent } from '../../geo/meeting_kit/kit_content.ts'

export interface KitCheck {
  readonly verdict: 'whole_file' | 'tampered' | 'unchecked'
  /** The SHA-256 of the content as it is now; null where the browser reckons none. */
  readonly sha256: string | null
}

/**
 * Hashes the content again, and the sealed text in it: both must be what the file says, as it was written.
 *
 * @param text the content as it stands in the file.
 * @param sha256 what the file says of it.
 */
export async function checkKit(
  text: string,
  { seal, sealed_text }: Pick<KitContent, 'seal' | 'sealed_text'>,
  sha256: string,
): Promise<KitCheck> {
  // Some browsers reckon hashes only for pages that came over a safe line.
  if (globalThis.crypto?.subtle === undefined) return { verdict: 'unchecked', sha256: null }
  const [whole, sealed] = [await sha256Of(text), await sha256Of(sealed_text)]
  const isWhole = whole === sha256 && sealed === seal.sha256
  return { verdict: isWhole ? 'whole_file' : 'tampered', sha256: whole }
}

async function sha256Of(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
