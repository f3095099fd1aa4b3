import type { IncidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import type { Position } from '../../geo/measures/position.ts'

/** What may be counted of an incident; what is left empty is not known, and no zero. */
export const countNames = ['dead', 'missing', 'injured', 'evacuated', 'houses'] as const
export type CountName = (typeof countNames)[number]

export interface ReportPlace {
  readonly position: Position
  /** How many metres it may be off; null where nobody said, and the server takes its own. */
  readonly accuracyMetres: number | null
  readonly from: 'device' | 'map' | 'typed'
}

/** An incident that stands there, to which a report is added instead of making another one. */
export interface AddedTo {
  readonly id: string
  readonly name: string
}

/** What a reporter fills in. */
export interface ReportForm {
  readonly addsTo: AddedTo | null
  readonly kind: IncidentKind | null
  /** 1 to 5. */
  readonly severity: number | null
  readonly text: string
  readonly place: ReportPlace | null
  /** A coordinate that is typed and not taken for the place yet; drafts of earlier pages have none. */
  readonly typedPlace?: string
  /** The code of the unit it is in; empty where the server finds it by the place. */
  readonly unit: string
  /** So long before it is sent, or a moment as it is typed: `2026-11-27T10:30`, in Viet Nam's time. */
  readonly when: { readonly minutesAgo: number } | { readonly typed: string }
  readonly counts: Readonly<Partial<Record<CountName, string>>>
}

export const emptyForm: ReportForm = {
  addsTo: null,
  ...{ kind: null, severity: null, text: '', place: null, unit: '' },
  when: { minutesAgo: 0 },
  counts: {},
}
