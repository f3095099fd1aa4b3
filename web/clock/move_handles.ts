import type { ShownMoment } from '../map/moment.ts'

export type Handle = 'trueAt' | 'knownAt'

/**
 * What a moved handle changes of the moment: what lies at the present or ahead of it is now; the other
 * handle goes along where the two are linked.
 *
 * @param at in milliseconds since 1970.
 */
export function moveHandle(
  handle: Handle,
  at: number,
  { linked, nowMs }: { readonly linked: boolean; readonly nowMs: number },
): Partial<ShownMoment> {
  const value = at >= nowMs ? null : Math.round(at / 1000) * 1000
  return linked ? { trueAt: value, knownAt: value } : { [handle]: value }
}

/** Both handles, or the one that tells what was true, a step on or back. */
export function stepBy(
  moment: ShownMoment,
  seconds: number,
  parts: { readonly linked: boolean; readonly nowMs: number },
): Partial<ShownMoment> {
  return moveHandle('trueAt', (moment.trueAt ?? parts.nowMs) + seconds * 1000, parts)
}
