import type { User } from '../../../api/db/as_user.ts'
import { type Keeper, openKeeper } from '../../../api/watches/keeper.ts'
import type { Facts } from '../../../geo/watches/alert.ts'
import type { Question } from '../../../geo/watches/question.ts'
import { type Asking, commander, type World } from '../../support/api_world.ts'
import { sendJson } from '../../support/exercises.ts'

/** The duty office of one ward, cleared for what is within the service. */
export const duty: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'coordinator' },
  ...{ clearance: 10, units: ['06712'], lane: 'live' },
}

/** Somebody of another ward. */
export const neighbour: User = { ...duty, name: 'phuong_ben', units: ['06709'] }

export interface Told {
  readonly id: string
  readonly watch: { readonly id: string; readonly title: string }
  readonly subject: { readonly collection: string; readonly id: string; readonly name_vi: string }
  readonly at: string
  readonly facts: Facts
  readonly says: { readonly vi: string; readonly en: string }
  readonly acknowledged_at: string | null
  readonly acknowledged_by: string | null
}

export interface Watch {
  readonly id: string
  readonly title: string
  readonly question: Question
  readonly says: { readonly vi: string; readonly en: string }
  readonly paused_at: string | null
}

/** How one stands now. */
interface Standing {
  readonly true_now: object[]
  readonly true_of: number
  readonly unknown_of: number
  readonly state: 'true' | 'not_true' | 'unknown'
  readonly state_since: string
  readonly state_since_at_least: boolean
}

/** Standing questions of one user. */
export function watching(asking: Asking) {
  const ask = async <Answer>(method: string, address: string, body?: unknown) => {
    const answer =
      body === undefined
        ? await asking.fetch(address, { method })
        : await sendJson(asking, method, address, body)
    const text = await answer.text()
    return { status: answer.status, said: (text === '' ? {} : JSON.parse(text)) as Answer }
  }
  type Problem = { readonly code: string; readonly parameter?: string; readonly detail: string }
  return {
    ask,
    make: (question: unknown, title = 'Theo dõi') =>
      ask<Watch & Problem>('POST', '/api/watches', { title, question }),
    change: (id: string, change: unknown) =>
      ask<Watch & Problem>('PATCH', `/api/watches/${id}`, change),
    remove: (id: string) => ask<Problem>('DELETE', `/api/watches/${id}`),
    list: async () => (await ask<{ watches: Watch[] }>('GET', '/api/watches')).said.watches,
    one: async (id: string) => (await ask<Watch & Standing>('GET', `/api/watches/${id}`)).said,
    alerts: async (query = '') =>
      (await ask<{ alerts: Told[]; open: number }>('GET', `/api/alerts${query}`)).said,
    acknowledge: (id: string) =>
      ask<Told & Problem>('PATCH', `/api/alerts/${id}`, { acknowledged: true }),
    replay: async (id: string) =>
      (
        await ask<{ alerts: { at: string; collection: string; id: string }[] }>(
          'GET',
          `/api/watches/${id}/replay`,
        )
      ).said.alerts,
  }
}

/** Looks on by hand, as these users may now. */
export function keeperOf(
  world: World,
  users: readonly User[] = [duty, neighbour, commander],
): Keeper {
  return openKeeper(world.door, async (name) => users.find((user) => user.name === name))
}

export const fires: Question = {
  ...{ kind: 'incident', incident_kinds: ['fire'], least_severity: 3 },
  ...{ units: ['06712'], area: null },
}
