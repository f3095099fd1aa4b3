import { pageAddress } from '../feature_address.ts'
import { shortId } from './short_id.ts'

/** A briefing, or a scene of it, as it is or as it was sealed; by ids that are whole or short. */
export interface NamedBriefing {
  readonly briefing: string
  readonly scene: string | null
  readonly seal: string | null
}

/** What of an address after `#` names it: `b` the briefing and /the scene of it, `n` the seal. */
export function briefingParts({ briefing, scene, seal }: NamedBriefing) {
  const written = (id: string) => encodeURIComponent(shortId(id))
  const ids = scene === null ? [briefing] : [briefing, scene]
  return [
    ['b', ids.map(written).join('/')],
    ['n', seal && written(seal)],
  ] as const
}

/** The whole address by which it is opened, as it stands on paper. */
export function briefingAddress(origin: string, lane: string, named: NamedBriefing): string {
  const parts = briefingParts(named).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  return `${pageAddress(origin, lane)}#${['v=1', ...parts].join('&')}`
}
