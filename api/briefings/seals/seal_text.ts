import type { Door, User } from '../../db/as_user.ts'
import { readerOf } from './audience.ts'
import { thenOf } from './open_seal.ts'
import { readContent } from './read_content.ts'
import { selectSeal } from './select_seal.ts'

/**
 * The text that a seal is the hash of, as it is made now: whoever wants to be sure hashes it with a program
 * of their own.
 *
 * @throws Refused (404) where there is no such seal that one may see.
 */
export async function sealText(
  door: Door,
  user: User,
  { briefing, seal: id }: { readonly briefing: string; readonly seal: string },
): Promise<readonly Buffer[]> {
  const seal = await door.read(user, (session) => selectSeal(session, briefing, id))
  const lines: Buffer[] = []
  await door.read(readerOf(user, seal.audience), async (session) =>
    readContent(session, await thenOf(session, seal), seal.at, (line) => {
      lines.push(Buffer.from(line))
    }),
  )
  return lines
}
