import type { Door, User } from '../../db/as_user.ts'
import type { Feature } from '../../editing/current_feature.ts'
import { Refused } from '../../errors.ts'
import { readerOf } from './audience.ts'
import { type BriefingThen, briefingThen } from './briefing_then.ts'
import { type Seal, selectSeal } from './select_seal.ts'

/** A briefing as it was sealed; the moments of its scenes' views are fixed. */
export interface OpenedSeal {
  readonly seal: Feature
  readonly briefing: Feature
  readonly scenes: readonly Feature[]
}

/** @throws Refused (404) where there is no such seal, or what it holds is not to be seen any more. */
export async function openSeal(
  door: Door,
  user: User,
  { briefing, seal }: { readonly briefing: string; readonly seal: string },
): Promise<OpenedSeal> {
  const found = await door.read(user, (session) => selectSeal(session, briefing, seal))
  const then = await door.read(readerOf(user, found.audience), (session) => thenOf(session, found))
  const scenes = then.scenes.map(({ feature, view }) => ({
    ...feature,
    properties: { ...feature.properties, ...(view !== null && { view }) },
  }))
  return { seal: found.feature, briefing: then.briefing, scenes }
}

/** @throws Refused (404) where the briefing is hidden by now from all that may see the seal. */
export async function thenOf(
  session: Parameters<typeof briefingThen>[0],
  { briefing, at, id, manifest }: Seal,
): Promise<BriefingThen> {
  const then = await briefingThen(session, briefing, at, manifest.text)
  if (then) return then
  throw new Refused('not_found', `What the seal "${id}" holds is not to be seen any more.`)
}
