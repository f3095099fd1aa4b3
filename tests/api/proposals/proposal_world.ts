import type { Polygon } from 'geojson'
import type { User } from '../../../api/db/as_user.ts'
import type { UnitProposals } from '../../../geo/proposals/proposal.ts'
import type { World } from '../../support/api_world.ts'
import { planner } from '../plans/plan_world.ts'

/** A box of the size of a ward, which the storm passes over. */
export const ward: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      ...[
        [107.9, 21.45],
        [108.1, 21.45],
        [108.1, 21.6],
        [107.9, 21.6],
      ],
      [107.9, 21.45],
    ],
  ],
}

/** A storm that comes from the east and passes over Móng Cái in 22 hours, in hours from now. */
const track = [
  { hours: -2, position: [112.3, 19.8], wind_level: 12, gust_level: 15, radius_6_km: 250 },
  { hours: 10, position: [109.8, 20.7], wind_level: 12, gust_level: 15, radius_6_km: 250 },
  { hours: 22, position: [108.0, 21.5], wind_level: 10, gust_level: 12, radius_6_km: 200 },
] as const

export const hoursFromNow = (hours: number, now = Date.now()): string =>
  new Date(now + hours * 3_600_000).toISOString()

export function positions(shiftHours = 0) {
  // Of one moment: a millisecond more between two of them is another step of the track that is followed.
  const now = Date.now()
  return track.map(({ hours, ...told }) => ({ ...told, at: hoursFromNow(hours + shiftHours, now) }))
}

const issued = () => ({
  ...{ storm: 'Bão số 11', kind: 'urgent', issuer: 'Trung tâm Dự báo KTTV quốc gia' },
  issued_at: hoursFromNow(-2),
})

/** What is answered to a bulletin that is entered. */
export async function enter(
  world: World,
  own: object = {},
  asked: object = { track: positions() },
  user: User = planner,
) {
  return send(world, '/api/bulletins', { properties: { ...issued(), ...own }, ...asked }, user)
}

/** The bulletin that is entered; throws where it is refused. */
export async function entered(world: World, own: object = {}, asked?: object): Promise<string> {
  const { status, said } = await enter(world, own, asked)
  if (status !== 201) throw new Error(JSON.stringify(said))
  return said.id
}

/** What is answered to a storm that is answered at a level, unless it says otherwise. */
export const decide = (world: World, own: object = {}, more: object = {}, user: User = planner) =>
  send(
    world,
    '/api/decisions',
    {
      properties: {
        ...{ unit_code: '06712', kind: 'respond', hazard: 'storm', level: 3 },
        ...{ decided_by: 'Chủ tịch UBND', ...own },
      },
      ...more,
    },
    user,
  )

async function send(world: World, path: string, body: object, user: User) {
  const answer = await world.as(user).fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, said: await answer.json() }
}

export async function proposalsOf(
  world: World,
  query = '?unit=06712',
  user: User = planner,
): Promise<readonly UnitProposals[]> {
  const answer = await world.as(user).fetch(`/api/proposals${query}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return JSON.parse(text).units
}
