import type { MultiPolygon, Polygon } from 'geojson'
import type { kindsOfPeople } from '../layers/counted_points/vocabulary.ts'
import type { ShelterMode } from '../layers/shelters/vocabulary.ts'
import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'
import type { Choice, Evacuation } from './evacuation.ts'
import { placesAt, sentTo, sumEvacuation } from './sum_evacuation.ts'

/** What was decided about an evacuation, as it is asked for again. */
export interface KeptTerms {
  /** Null where all leave whom the area reaches. */
  readonly units: readonly string[] | null
  readonly area: Polygon | MultiPolygon | null
  readonly kind: (typeof kindsOfPeople)[number]
  readonly modes: readonly ShelterMode[]
  readonly closed: readonly string[]
  readonly closed_roads: readonly string[]
  readonly choices: readonly Choice[]
}

/** A place by its name of then, with its people, or its places and who was sent there. */
interface KeptPlace {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly people: number
}

/** What came of it when it was kept. */
export interface KeptOutcome {
  readonly people: number
  readonly placed: number
  readonly unplaced: number
  readonly origins: readonly KeptPlace[]
  readonly shelters: readonly (KeptPlace & { readonly places: number })[]
}

export function outcomeOf(evacuation: Evacuation): KeptOutcome {
  const { people, placed, unplaced } = sumEvacuation(evacuation)
  return {
    ...{ people, placed, unplaced },
    origins: evacuation.origins.map(({ id, name_vi, name_en, people: some }) => ({
      ...{ id, name_vi, name_en, people: some },
    })),
    shelters: evacuation.shelters.map((shelter) => ({
      ...{ id: shelter.id, name_vi: shelter.name_vi, name_en: shelter.name_en },
      ...{ people: sentTo(shelter, evacuation), places: placesAt(shelter) },
    })),
  }
}

/** What is another than it was when an evacuation was kept; a number is null where there was, or is, none. */
export interface ChangedPlace extends Omit<KeptPlace, 'people'> {
  readonly what: 'leave' | 'places' | 'sent'
  readonly kept: number | null
  readonly now: number | null
}

/**
 * What has changed since it was kept: how many leave each place, how many places each shelter has, and how
 * many are sent there.
 */
export function changedSinceKept(kept: KeptOutcome, now: KeptOutcome): readonly ChangedPlace[] {
  return [
    ...changesOf('leave', kept.origins, now.origins, ({ people }) => people),
    ...changesOf('places', kept.shelters, now.shelters, ({ places }) => places),
    ...changesOf('sent', kept.shelters, now.shelters, ({ people }) => people),
  ]
}

function changesOf<Place extends KeptPlace>(
  what: ChangedPlace['what'],
  kept: readonly Place[],
  now: readonly Place[],
  count: (place: Place) => number,
): ChangedPlace[] {
  const then = new Map(kept.map((place) => [place.id, place]))
  const standing = new Map(now.map((place) => [place.id, place]))
  return [...new Map([...then, ...standing]).values()].flatMap(({ id, name_vi, name_en }) => {
    const [was, is] = [then.get(id), standing.get(id)].map((place) => place && count(place))
    // A shelter that came or went and takes nobody changes nothing.
    if ((was ?? 0) === (is ?? 0)) return []
    return [{ id, name_vi, name_en, what, kept: was ?? null, now: is ?? null }]
  })
}

/** The sums in words, as they are listed among the properties. */
export function sayOutcome(value: unknown, language: Language): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { people, placed, unplaced } = value as KeptOutcome
  const [all, some, none] = [people, placed, unplaced].map((count) => writeNumber(count, language))
  return language === 'vi'
    ? `${all} người phải đi, ${some} có chỗ, ${none} chưa có chỗ`
    : `${all} have to leave, ${some} placed, ${none} without a place`
}

/** What was decided by hand, in words. */
export function sayTerms(value: unknown, language: Language): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { choices, closed, closed_roads } = value as KeptTerms
  const [made, left, shut] = [choices, closed, closed_roads].map((list) =>
    writeNumber(list.length, language),
  )
  return language === 'vi'
    ? `${made} nhóm chọn tay, ${left} nơi tạm bỏ, ${shut} đường tạm đóng`
    : `${made} groups chosen by hand, ${left} shelters left out, ${shut} roads closed`
}
