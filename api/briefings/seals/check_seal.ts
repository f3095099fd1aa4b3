import { isLess, type SealCheck, sealDifferences } from '../../../geo/briefing/seal/seal_check.ts'
import type { Door, User } from '../../db/as_user.ts'
import type { Session } from '../../db/database.ts'
import { readerOf } from './audience.ts'
import { thenOf } from './open_seal.ts'
import { readContent } from './read_content.ts'
import { countOf, readableAnswer } from './sealed_answer.ts'
import { type Seal, selectSeal } from './select_seal.ts'

/**
 * Reads all that a seal holds again, and says whether it is the same to the byte, or what is not.
 *
 * @throws Refused (404) where there is no such seal that one may see.
 */
export async function checkSeal(
  door: Door,
  user: User,
  { briefing, seal: id }: { readonly briefing: string; readonly seal: string },
): Promise<SealCheck> {
  const seal = await door.read(user, (session) => selectSeal(session, briefing, id))
  const found = await door.read(readerOf(user, seal.audience), async (session) =>
    readContent(session, await thenOf(session, seal), seal.at),
  )
  const differences = sealDifferences(seal.manifest, found.manifest)
  const isSame = found.sha256 === seal.sha256
  return {
    verdict: isSame ? 'same' : differences.some(isLess) ? 'not_all_seen' : 'differs',
    ...{ sha256: found.sha256, differences },
    beyond: await door.read(user, (session) => beyondOf(session, seal)),
  }
}

/** What of the sealed layers the reader sees at that moment besides, which the seal does not hold. */
async function beyondOf(session: Session, { manifest }: Seal): Promise<SealCheck['beyond']> {
  const more = new Map<string, number>()
  for (const { layer, query, features } of manifest.answers) {
    const answer = readableAnswer({ layer, query })
    const seen = answer === undefined ? 0 : await countOf(session, answer)
    const beyond = seen - (features ?? 0)
    if (beyond > 0) more.set(layer, Math.max(beyond, more.get(layer) ?? 0))
  }
  return [...more].map(([layer, features]) => ({ layer, features }))
}
