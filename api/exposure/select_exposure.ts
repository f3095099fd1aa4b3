import type { CountedInside, TotalExposure, UnitExposure } from '../../geo/exposure/exposure.ts'
import { peopleInside, type Residents, wholeShare } from '../../geo/exposure/people_inside.ts'
import { sumExposure } from '../../geo/exposure/sum_exposure.ts'
import { boundingBox } from '../../geo/measures/bounding_box.ts'
import { sumKnown } from '../../geo/measures/sum.ts'
import type { Picture } from '../collections/read_moment.ts'
import type { Session } from '../db/database.ts'
import { selfCrossings } from '../db/self_crossings.ts'
import { Refused } from '../errors.ts'
import { landAround } from './basemap_land.ts'
import { exposureQuery } from './exposure_query.ts'
import { landOfUnits } from './land_of_units.ts'
import type { SentArea } from './read_area.ts'

export interface Exposure {
  readonly area_km2: number
  /** By code; what lies in no unit is the last, where there is any. */
  readonly units: readonly UnitExposure[]
  readonly total: TotalExposure
}

type FoundUnit = Residents & {
  readonly unit_code: string
  readonly name_vi: string
  readonly name_en: string
  readonly area_km2: number | null
  readonly share: number | null
  readonly version: string
  /** Square degrees of land inside; null where there is none, or the unit's people are no guess. */
  readonly land_inside: number | null
}

type Among = Pick<CountedInside, 'households' | 'elderly' | 'children' | 'disabled'>

type FoundCount = CountedInside & {
  readonly unit_code: string | null
  /** Of those who have no place; null of what lies in no unit. */
  readonly among: Among | null
  /** Whether it was counted at any place in the unit, inside or not. */
  readonly is_placed: boolean
}

interface FoundFeatures {
  readonly unit_code: string | null
  readonly layer: string
  readonly word: string
  readonly count: number
}

/**
 * Whom and what an area reaches, in each unit and in all.
 *
 * @throws Refused (422) where the area crosses itself, with the place.
 */
export async function selectExposure(
  session: Session,
  area: SentArea,
  picture: Picture,
): Promise<Exposure> {
  const [broken] = await selfCrossings(session, [area])
  if (broken !== undefined) throw new Refused('refused_by_rule', `The area ${broken}.`, 'geometry')
  const geoJson = JSON.stringify(area)
  const around = await landAround(session, boxAround(area))
  const [found] = await session.rows<{
    units: string
    counted: string
    features: string
    area_km2: number
  }>(exposureQuery(geoJson, picture, around))
  if (found === undefined) throw new Error('A query without a FROM always gives a row.')
  const units: FoundUnit[] = JSON.parse(found.units)
  const counted: FoundCount[] = JSON.parse(found.counted)
  const features: FoundFeatures[] = JSON.parse(found.features)
  const codes = new Set<string | null>(
    [units, counted, features].flatMap((rows) => rows.map(({ unit_code }) => unit_code)),
  )
  const partsBy = (land: ReadonlyMap<string | null, number>) =>
    [...codes].sort(nullLast).map((code) =>
      exposureOf(
        code,
        units.find(({ unit_code }) => unit_code === code),
        land.get(code) ?? null,
        counted.filter(({ unit_code }) => unit_code === code),
        features.filter(({ unit_code }) => unit_code === code),
      ),
    )
  const byOutline = partsBy(new Map())
  // Where people live on it is asked only where their number is a guess.
  const guessed = new Set(
    byOutline.filter(({ people: { by } }) => by === 'area').map(({ unit_code }) => unit_code),
  )
  const asked = units.filter(({ unit_code }) => guessed.has(unit_code))
  const land = await landOfUnits(session, picture, asked)
  const parts = land.size === 0 ? byOutline : partsBy(sharesOf(asked, land))
  return { area_km2: found.area_km2, units: parts, total: sumExposure(parts) }
}

/** How much of each unit's land lies inside; the two were measured apart, and may differ by a hair. */
const sharesOf = (asked: readonly FoundUnit[], land: ReadonlyMap<string, number>) =>
  new Map(
    asked.flatMap(({ unit_code, land_inside }): [string, number][] => {
      const all = land.get(unit_code)
      return all === undefined ? [] : [[unit_code, Math.min((land_inside ?? 0) / all, 1)]]
    }),
  )

function boxAround(area: SentArea) {
  const box = boundingBox(area)
  if (box === null) throw new Error('An area that was read has corners.')
  return box
}

const nullLast = (one: string | null, other: string | null) => {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return one < other ? -1 : 1
}

function exposureOf(
  unit_code: string | null,
  unit: FoundUnit | undefined,
  land: number | null,
  found: readonly FoundCount[],
  features: readonly FoundFeatures[],
): UnitExposure {
  const share = unit?.share ?? null
  const isWhole = share !== null && share >= wholeShare
  const counted = found.map(({ unit_code: _, is_placed: __, among, ...one }) =>
    isWhole ? withUnlocated(one, among) : { ...one, high: one.high + one.unlocated },
  )
  const arePlaced = found.some(({ kind, is_placed }) => kind === 'people' && is_placed)
  const people = arePlaced ? counted.find(({ kind }) => kind === 'people') : undefined
  const residents = unit ?? { population: null, population_low: null, population_high: null }
  return {
    unit_code,
    name_vi: unit?.name_vi ?? null,
    name_en: unit?.name_en ?? null,
    area_km2: unit?.area_km2 ?? null,
    share,
    people: peopleInside(residents, { outline: share, land }, people),
    counted,
    features: tableOf(features),
  }
}

/** In a unit that lies inside as a whole, what has no place lies inside too. */
const withUnlocated = (counted: CountedInside, among: Among | null): CountedInside => ({
  ...counted,
  inside: counted.inside + counted.unlocated,
  low: counted.low + counted.unlocated,
  high: counted.high + counted.unlocated,
  households: sumKnown([counted.households, among?.households ?? null]),
  elderly: sumKnown([counted.elderly, among?.elderly ?? null]),
  children: sumKnown([counted.children, among?.children ?? null]),
  disabled: sumKnown([counted.disabled, among?.disabled ?? null]),
})

function tableOf(features: readonly FoundFeatures[]): UnitExposure['features'] {
  const layers = [...new Set(features.map(({ layer }) => layer))].sort()
  return Object.fromEntries(
    layers.map((layer) => [
      layer,
      Object.fromEntries(
        features
          .filter((one) => one.layer === layer)
          .map(({ word, count }): [string, number] => [word, count])
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    ]),
  )
}
