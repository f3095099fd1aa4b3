import type { User } from '../../../api/db/as_user.ts'
import type { SealCheck } from '../../../geo/briefing/seal/seal_check.ts'
import type { World } from '../../support/api_world.ts'
import { editor, type Said } from '../../support/editor.ts'
import { sendJson } from '../../support/exercises.ts'

export const planner: User = {
  ...{ name: 'ke_hoach', dutyName: 'Văn phòng', role: 'planner', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}

export const view = { version: 1, extent: [107.7, 21.3, 108.1, 21.7], layers: [{ id: 'shelters' }] }

/** What the tests do with briefings and their seals, each as some user. */
export function sealing(world: World) {
  const add = async (layer: string, properties: object, user: User) => {
    const body = { type: 'Feature', geometry: null, properties }
    const { status, said, text } = await editor(world, user).post(layer, body)
    if (status !== 201) throw new Error(text)
    return said.id
  }
  const path = (briefing: string, seal: string) => `/api/briefings/${briefing}/seals/${seal}`
  const asked = (briefing: string, user = planner) =>
    sendJson(world.as(user), 'POST', `/api/briefings/${briefing}/seals`, {})
  return {
    path,
    asked,
    briefing: (own: object = {}, user = planner) =>
      add('briefings', { name_vi: 'Họp', ...own }, user),
    scene: (briefing_id: string, own: object = {}, user = planner) =>
      add('briefing_scenes', { briefing_id, name_vi: 'Cảnh', view, ...own }, user),
    async seal(briefing: string, user = planner): Promise<Said> {
      const answer = await asked(briefing, user)
      const said = (await answer.json()) as Said
      if (answer.status !== 201) throw new Error(JSON.stringify(said))
      return said
    },
    check: (briefing: string, seal: string, user = planner) =>
      world.as(user).json<SealCheck>(`${path(briefing, seal)}/check`),
    text: async (briefing: string, seal: string, user = planner) =>
      (await world.as(user).fetch(`${path(briefing, seal)}/text`)).text(),
    opened: (briefing: string, seal: string, user = planner) =>
      world.as(user).json<{ seal: Said; briefing: Said; scenes: Said[] }>(path(briefing, seal)),
  }
}
