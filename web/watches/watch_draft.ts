import type { IncidentKind } from '../../geo/layers/incidents/vocabulary.ts'
import type { Pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { areaSquareMetres } from '../../geo/measures/area.ts'
import { crossesItself } from '../../geo/measures/crosses_itself.ts'
import type { ProposedHazard } from '../../geo/proposals/vocabulary.ts'
import { type Corner, type Question, questionLimits } from '../../geo/watches/question.ts'
import type { QuestionKind, ResponderClass } from '../../geo/watches/vocabulary.ts'

/** A standing question as it is written in the form: numbers as they are typed, an empty list for all. */
export interface WatchDraft {
  readonly title: string
  readonly kind: QuestionKind
  readonly kinds: readonly IncidentKind[]
  readonly least: number
  readonly units: readonly string[]
  readonly area: readonly Corner[] | null
  readonly pillar: Pillar | 'weakest'
  readonly belowPercent: string
  readonly alsoUnknown: boolean
  readonly gauges: readonly string[]
  readonly alarm: 1 | 2 | 3
  readonly hours: string
  readonly places: readonly ResponderClass[]
  readonly kilometres: string
  readonly hazards: readonly ProposedHazard[]
  readonly leastLevel: number
  readonly alsoUnleveled: boolean
}

export const emptyDraft: WatchDraft = {
  ...{ title: '', kind: 'incident', kinds: [], least: 1, units: [], area: null },
  ...{ pillar: 'weakest', belowPercent: '60', alsoUnknown: false, gauges: [], alarm: 2 },
  ...{ hours: '12', places: ['border_post'], kilometres: '5' },
  ...{ hazards: [], leastLevel: 1, alsoUnleveled: true },
}

/** What the form of a question that stands is filled with. */
export function draftOf(title: string, question: Question): WatchDraft {
  const listed = <Word>(asked: 'all' | readonly Word[]) => (asked === 'all' ? [] : asked)
  const draft = { ...emptyDraft, title, kind: question.kind }
  switch (question.kind) {
    case 'incident':
    case 'distance': {
      const { incident_kinds, least_severity: least, units } = question
      const incidents = { kinds: listed(incident_kinds), least, units: listed(units) }
      return question.kind === 'incident'
        ? { ...draft, ...incidents, area: question.area }
        : {
            ...{ ...draft, ...incidents, places: question.facility_classes },
            kilometres: String(question.kilometres),
          }
    }
    case 'readiness': {
      const { units, pillar, below, also_unknown: alsoUnknown } = question
      const belowPercent = String(Math.round(below * 1000) / 10)
      return { ...draft, units: listed(units), pillar, belowPercent, alsoUnknown }
    }
    case 'gauge':
      return { ...draft, gauges: listed(question.gauges), alarm: question.alarm }
    case 'silence':
      return { ...draft, units: question.units, hours: String(question.hours) }
    case 'proposal': {
      const { units, hazards, least_level: leastLevel, also_unknown: alsoUnleveled } = question
      const asked = { units: listed(units), hazards: listed(hazards) }
      return { ...draft, ...asked, leastLevel, alsoUnleveled }
    }
  }
}

/** Of each number from where to where it may go. */
export const numbers = {
  belowPercent: { from: 1, to: 100 },
  hours: { from: 1, to: questionLimits.hours },
  kilometres: { from: 0.1, to: questionLimits.kilometres },
} as const
export type NumberField = keyof typeof numbers

/** Of a drawn area: larger than may be asked, or of an edge that crosses itself. */
export type AreaProblem = 'area_wrong' | 'area_crossed'
export type Problem = 'title' | 'units' | 'places' | AreaProblem | NumberField

/** What is to be mended before it can be asked; in the order of the form. */
export function problemsOf(draft: WatchDraft): readonly Problem[] {
  const { kind, title, units, places, area } = draft
  const isWrong = (field: NumberField) => {
    const value = numberIn(draft[field])
    const { from, to } = numbers[field]
    const isWhole = field !== 'hours' || Number.isInteger(value)
    return !(value >= from && value <= to && isWhole)
  }
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(kind === 'silence' && units.length === 0 ? (['units'] as const) : []),
    ...(kind === 'silence' && isWrong('hours') ? (['hours'] as const) : []),
    ...(kind === 'readiness' && isWrong('belowPercent') ? (['belowPercent'] as const) : []),
    ...(kind === 'distance' && places.length === 0 ? (['places'] as const) : []),
    ...(kind === 'distance' && isWrong('kilometres') ? (['kilometres'] as const) : []),
    ...(kind === 'incident' && area !== null ? areaProblems(area) : []),
  ]
}

/** How much lies in a drawn area, in square metres. */
export const squareMetresOf = (corners: readonly Corner[]): number =>
  Math.abs(areaSquareMetres({ type: 'Polygon', coordinates: [corners.map(([...at]) => at)] }))

function areaProblems(corners: readonly Corner[]): readonly AreaProblem[] {
  const { corners: most, areaKm2 } = questionLimits
  if (crossesItself(corners)) return ['area_crossed']
  const isTooMuch = corners.length > most || squareMetresOf(corners) > areaKm2 * 1e6
  return isTooMuch ? ['area_wrong'] : []
}

/** The question that a draft without problems asks. */
export function questionOf(draft: WatchDraft): Question {
  const orAll = <Word>(words: readonly Word[]): 'all' | readonly Word[] =>
    words.length === 0 ? 'all' : words
  const { kind, least, alarm, pillar } = draft
  const units = orAll(draft.units)
  const incidents = { incident_kinds: orAll(draft.kinds), least_severity: least, units }
  switch (kind) {
    case 'incident':
      return { kind, ...incidents, area: draft.area }
    case 'distance': {
      const kilometres = numberIn(draft.kilometres)
      return { kind, ...incidents, facility_classes: draft.places, kilometres }
    }
    case 'readiness': {
      const below = numberIn(draft.belowPercent) / 100
      return { kind, units, pillar, below, also_unknown: draft.alsoUnknown }
    }
    case 'gauge':
      return { kind, gauges: orAll(draft.gauges), alarm }
    case 'silence':
      return { kind, units: draft.units, hours: numberIn(draft.hours) }
    case 'proposal': {
      const { leastLevel: least_level, alsoUnleveled: also_unknown } = draft
      return { kind, units, hazards: orAll(draft.hazards), least_level, also_unknown }
    }
  }
}

/** As it is typed in Vietnamese or in English; NaN for what is no number. */
const numberIn = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))
