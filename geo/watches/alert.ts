import type { Pillar } from '../layers/readiness_needs/vocabulary.ts'
import type { LevelBasis } from '../proposals/vocabulary.ts'

/** What made a question true of something, as it was at that moment. */
export type Facts =
  | { readonly kind: 'incident'; readonly incident_kind: string; readonly severity: number }
  | {
      readonly kind: 'readiness'
      /** Null where it is unknown. */
      readonly score: number | null
      readonly pillar: Pillar | null
    }
  | {
      readonly kind: 'gauge'
      readonly value: number
      readonly measure_unit: string
      readonly alarm: 1 | 2 | 3
      readonly measured_at: string
    }
  | {
      readonly kind: 'silence'
      readonly hours: number
      /** Null where nothing was ever heard. */
      readonly heard_at: string | null
    }
  | {
      readonly kind: 'distance'
      readonly incident_kind: string
      readonly severity: number
      readonly kilometres: number
      /** To the nearest one there is; null where there is none at all. */
      readonly nearest_km: number | null
    }
  | {
      /** No name of what it rests on: whoever is told may lose sight of a bulletin, and not of the unit. */
      readonly kind: 'proposal'
      readonly hazard: string
      readonly level: number | null
      readonly or_more: boolean
      readonly level_basis: LevelBasis
    }

/** What an alert is about. */
export const subjectLayers = ['incidents', 'units', 'gauges'] as const
export type SubjectLayer = (typeof subjectLayers)[number]
