import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Evacuation, Origin, ShelterSite } from '../../geo/evacuation/evacuation.ts'
import type { Road } from '../../geo/evacuation/roads/road.ts'
import type { WhyNot } from '../../geo/evacuation/vocabulary.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Picture } from '../collections/read_moment.ts'
import type { Session } from '../db/database.ts'
import { selfCrossings } from '../db/self_crossings.ts'
import { Refused } from '../errors.ts'
import { evacuationQuery } from './evacuation_query.ts'
import type { EvacuationRequest } from './read_request.ts'

/** More is reckoned for a province, and not for wards: choose fewer units. */
const most = 5_000
const mostPairs = 2_000_000
/** As a province with every hamlet road has them around a few wards. */
const mostRoads = 20_000

/** An evacuation of which nobody was sent anywhere yet. */
export interface Unassigned extends Omit<Evacuation, 'groups' | 'refused' | 'roads' | 'lost_ways'> {
  readonly roads: readonly Road[]
}

interface Placed {
  readonly lon: number | null
  readonly lat: number | null
}
type FoundOrigin = Omit<Origin, 'position'> & Placed
type FoundSite = Omit<ShelterSite, 'position' | 'why_not'> &
  Placed & {
    readonly reached: 'in_hazard' | 'may_be_in_hazard' | null
    /** By a decision that holds, whatever its keeper says of its state. */
    readonly is_closed: boolean
  }

interface FoundRoad extends Omit<Road, 'lines' | 'why_not'> {
  readonly shape: { readonly coordinates: Road['lines'] }
  readonly is_closed: boolean
}

/**
 * Who has to leave, and which shelters there are for them.
 *
 * @throws Refused (422) where the area crosses itself, or there are too many at once.
 */
export async function selectEvacuation(
  session: Session,
  request: EvacuationRequest,
  picture: Picture,
): Promise<Unassigned> {
  if (request.area) {
    const [broken] = await selfCrossings(session, [request.area])
    if (broken !== undefined) throw new Refused('refused_by_rule', `The area ${broken}.`, 'area')
  }
  const [found] = await session.rows<{
    origins: string
    shelters: string
    roads: string
    unlocated_people: number
    uncounted_units: string
  }>(evacuationQuery(request, picture, { most, mostRoads }))
  if (found === undefined) throw new Error('A query without a FROM always gives a row.')
  const origins = (JSON.parse(found.origins) as FoundOrigin[]).map(placed)
  const sites = (JSON.parse(found.shelters) as FoundSite[]).map((site) => siteOf(site, request))
  const shelters = [...sites, ...request.added.map((one) => supposed(one, request.area))]
  if (origins.length > most || origins.length * shelters.length > mostPairs) {
    throw new Refused(
      'refused_by_rule',
      `There are ${origins.length} places to leave and ${shelters.length} shelters, too many at once; name fewer units.`,
      'units',
    )
  }
  const roads = (JSON.parse(found.roads) as FoundRoad[]).map((road) => roadOf(road, request))
  if (roads.length > mostRoads) {
    throw new Refused(
      'refused_by_rule',
      `There are more than ${mostRoads} roads around; name fewer units.`,
      'units',
    )
  }
  return {
    ...{ kind: request.kind, roads, origins, shelters, unlocated_people: found.unlocated_people },
    uncounted_units: JSON.parse(found.uncounted_units),
  }
}

function placed<Found extends Placed>({ lon, lat, ...own }: Found) {
  const position: Position | null = lon === null || lat === null ? null : [lon, lat]
  return { ...own, position }
}

const roadOf = ({ shape, is_closed, ...road }: FoundRoad, { closed_roads }: EvacuationRequest) => ({
  ...{ ...road, lines: shape.coordinates },
  why_not: is_closed
    ? ('closed_by_decision' as const)
    : closed_roads.includes(road.id)
      ? ('closed_here' as const)
      : null,
})

function siteOf(
  { reached, is_closed, ...found }: FoundSite,
  request: EvacuationRequest,
): ShelterSite {
  const why_not =
    is_closed && found.state !== 'closed' ? 'closed_by_decision' : whyNot(found, reached, request)
  return { ...placed(found), why_not }
}

/** What cannot be mended by the planner is said first. */
function whyNot(
  {
    id,
    state,
    mode,
    capacity_people,
  }: Pick<FoundSite, 'id' | 'state' | 'mode' | 'capacity_people'>,
  reached: FoundSite['reached'],
  { closed, modes }: EvacuationRequest,
): WhyNot | null {
  if (state === 'closed') return 'closed'
  if (reached !== null) return reached
  if (capacity_people === null) return 'no_capacity'
  if (mode !== null && !modes.includes(mode)) return 'other_mode'
  return closed.includes(id) ? 'closed_here' : null
}

const supposed = (
  { id, position, capacity_people }: EvacuationRequest['added'][number],
  area: EvacuationRequest['area'],
): ShelterSite => ({
  ...{ id, position, capacity_people, accuracy_m: null, unit_code: null },
  ...{ name_vi: 'Nơi sơ tán giả định', name_en: 'Supposed shelter' },
  ...{ kind: null, mode: null, state: null },
  why_not:
    area && booleanPointInPolygon(position, area as Polygon | MultiPolygon) ? 'in_hazard' : null,
})
