import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { type CurrentFeature, currentFeature } from '../editing/current_feature.ts'
import { may } from '../editing/written_layer.ts'
import { Refused } from '../errors.ts'

/** @throws Refused (404) where there is no such briefing that one may see. */
export async function seenBriefing(session: WriteSession, id: string): Promise<CurrentFeature> {
  const briefing = await currentFeature(session, servedLayer('briefings'), id)
  if (briefing === undefined) throw new Refused('not_found', `There is no briefing "${id}".`)
  return briefing
}

/**
 * A briefing whose scenes the user may change, which are owned and marked as it is: without this, row
 * security would leave them as they are and say nothing.
 *
 * @throws Refused (404) where there is none that one may see, (403) where it is not the user's to change.
 */
export async function changeableBriefing(
  session: WriteSession,
  user: User,
  id: string,
): Promise<CurrentFeature> {
  const briefing = await seenBriefing(session, id)
  if (may(user, servedLayer('briefing_scenes'), 'change') && briefing.may.change) return briefing
  throw new Refused('not_allowed', 'You may see this briefing, and not change it.')
}
