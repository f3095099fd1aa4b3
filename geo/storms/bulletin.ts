import type { BulletinKind, StormHazard } from '../layers/storm_bulletins/vocabulary.ts'
import type { Moment } from '../measures/moment.ts'
import type { StormPosition } from './storm_position.ts'

/** The last bulletin of a storm, with its track in the order of its times. */
export interface Bulletin {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly storm: string
  readonly hazard: StormHazard
  readonly kind: BulletinKind
  readonly issuer: string
  readonly issued_at: Moment
  readonly stated_level: number | null
  readonly stated_for: string | null
  readonly track: readonly StormPosition[]
}
