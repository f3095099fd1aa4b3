import { type SealManifest, sealManifest } from '../../../geo/briefing/seal/manifest.ts'
import { readScheme } from '../../accounts/scheme.ts'
import { servedLayer } from '../../collections/served_layer.ts'
import type { Rows } from '../../db/database.ts'
import { currentFeature, type Feature } from '../../editing/current_feature.ts'
import { Refused } from '../../errors.ts'
import type { Audience } from './audience.ts'

export interface Seal {
  readonly id: string
  readonly briefing: string
  /** The moment that was sealed, a whole second in UTC. */
  readonly at: string
  readonly sha256: string
  readonly manifest: SealManifest
  readonly audience: Audience
  readonly feature: Feature
}

/** @throws Refused (404) where there is no such seal of the briefing that one may see. */
export async function selectSeal(session: Rows, briefing: string, id: string): Promise<Seal> {
  const found = await currentFeature(session, servedLayer('briefing_seals'), id)
  const said = found?.feature.properties
  if (found === undefined || said?.briefing_id !== briefing) {
    throw new Refused('not_found', `The briefing "${briefing}" has no seal "${id}".`)
  }
  const mark = (await readScheme(session)).find(({ code }) => code === said.marking)
  return {
    ...{ id, briefing, at: new Date(String(said.sealed_known_at)).toISOString() },
    ...{ sha256: String(said.content_sha256), manifest: sealManifest.parse(said.manifest) },
    audience: { clearance: mark?.rank ?? -1, units: (said.units_inside as string[]).map(String) },
    feature: found.feature,
  }
}
