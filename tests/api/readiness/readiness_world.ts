import { sql } from 'drizzle-orm'
import type { User } from '../../../api/db/as_user.ts'
import { commander, type World } from '../../support/api_world.ts'
import { editor, feature } from '../../support/editor.ts'

/** A pillar or a unit, as `/api/readiness` gives it. */
export interface Scored {
  readonly items: number
  readonly known: number
  readonly score: number | null
  readonly level: string
}

export interface Told {
  readonly need_id: string
  readonly need: number
  readonly have: number | null
  readonly missing: number | null
  readonly condition: string | null
  readonly report_id: string | null
  readonly report_state: string
  readonly reported_by: string | null
}

export interface UnitReadiness extends Scored {
  readonly unit_code: string
  readonly name_vi: string | null
  readonly position: readonly [number, number] | null
  readonly weakest: string | null
  readonly pillars: readonly (Scored & {
    readonly pillar: string
    readonly met: number
    readonly needed: number
  })[]
  readonly needs: readonly Told[]
  readonly duty: readonly { readonly post: string; readonly manning: string }[]
}

export const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
export const planner: User = { ...post, name: 'ke_hoach', role: 'planner' }

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

export const needOf = (own: object = {}) =>
  feature({
    ...{ name_vi: 'Áo phao', name_en: 'Life-jackets', unit_code: '06712', pillar: 'means' },
    ...{ quantity: 100, measure_unit_vi: 'chiếc', measure_unit_en: 'pieces', ...own },
  })

/** Reports, shifts and needs that were added since all was loaded are gone. */
export async function forgetReports(world: World): Promise<void> {
  await world.asOwner(sql`truncate readiness_reports, duty_shifts`)
  await world.asOwner(sql`alter table readiness_needs disable trigger user`)
  await world.asOwner(sql`delete from readiness_needs where id !~ '^\\d{5}[.]'`)
  await world.asOwner(sql`alter table readiness_needs enable trigger user`)
}

/** What people do with readiness by the API. */
export const readinessOf = (world: World) => ({
  async need(own: object = {}, user = commander): Promise<string> {
    const { status, said, text } = await editor(world, user).post('readiness_needs', needOf(own))
    if (status !== 201) throw new Error(text)
    return said.id
  },
  report: (need_id: string, have: unknown, own: object = {}, user = post) =>
    editor(world, user).post('readiness_reports', {
      ...{ type: 'Feature', geometry: null },
      properties: { need_id, have, condition: 'good', ...own },
    }),
  shift: (own: object, user = post) =>
    editor(world, user).post('duty_shifts', {
      ...{ type: 'Feature', geometry: null },
      properties: { unit_code: '06712', post: 'head', ...own },
    }),
  unit: (code = '06712', query = '', user = commander) =>
    world.as(user).json<UnitReadiness>(`/api/readiness/${code}${query}`),
  units: async (query = '', user = commander) =>
    (await world.as(user).json<{ units: UnitReadiness[] }>(`/api/readiness${query}`)).units,
})
