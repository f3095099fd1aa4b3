import type { IncidentKind } from '../layers/incidents/vocabulary.ts'
import type { Pillar } from '../layers/readiness_needs/vocabulary.ts'
import type { ProposedHazard } from '../proposals/vocabulary.ts'
import type { ResponderClass } from './vocabulary.ts'

/** Units by their codes, or every one that the maker may see. */
export type AskedUnits = 'all' | readonly string[]

/** Longitude and latitude in degrees, WGS 84. */
export type Corner = readonly [longitude: number, latitude: number]

/** Which incidents, and how grave at least (1 to 5). */
interface AskedIncidents {
  readonly incident_kinds: 'all' | readonly IncidentKind[]
  readonly least_severity: number
  readonly units: AskedUnits
}

/** An incident that is going on. An area that is drawn takes only incidents with a position. */
export interface IncidentQuestion extends AskedIncidents {
  readonly kind: 'incident'
  readonly area: readonly Corner[] | null
}

/** The score of a pillar, or of the weakest, below a share of what the plan needs. Unknown is not low: it is asked for by itself. */
export interface ReadinessQuestion {
  readonly kind: 'readiness'
  readonly units: AskedUnits
  readonly pillar: Pillar | 'weakest'
  /** Above 0, up to 1. */
  readonly below: number
  readonly also_unknown: boolean
}

/** The last reading of a gauge at or above an alarm that is set there. */
export interface GaugeQuestion {
  readonly kind: 'gauge'
  readonly gauges: 'all' | readonly string[]
  readonly alarm: 1 | 2 | 3
}

/** Nothing heard from a unit for so many hours, see `api/watches/heard.ts`. */
export interface SilenceQuestion {
  readonly kind: 'silence'
  readonly units: readonly string[]
  readonly hours: number
}

/** An incident with no existing place of these classes within so many kilometres of it. */
export interface DistanceQuestion extends AskedIncidents {
  readonly kind: 'distance'
  readonly facility_classes: readonly ResponderClass[]
  readonly kilometres: number
}

/**
 * What the rules propose for a unit and a hazard, at a level or above, and nobody has decided. Of no level,
 * or of one that may be higher than the rule says, it is not known whether it is so high.
 */
export interface ProposalQuestion {
  readonly kind: 'proposal'
  /** All are one's own; of who works for the whole area, those with a plan in force or a decision that holds. */
  readonly units: AskedUnits
  readonly hazards: 'all' | readonly ProposedHazard[]
  /** 1 to 5. */
  readonly least_level: number
  readonly also_unknown: boolean
}

/** A standing question: when it becomes true of something, whoever asks is told. */
export type Question =
  | IncidentQuestion
  | ReadinessQuestion
  | GaugeQuestion
  | SilenceQuestion
  | DistanceQuestion
  | ProposalQuestion

/** What a question may ask at most. */
export const questionLimits = {
  units: 100,
  gauges: 100,
  corners: 100,
  /** A province has six thousand. */
  areaKm2: 20_000,
  hours: 720,
  kilometres: 500,
  letters: 120,
} as const

/** More than so many standing questions nobody reads the answers of. */
export const mostWatchesOfAccount = 30
