import type { Evacuation } from '../../../geo/evacuation/evacuation.ts'
import type { Asking } from '../../support/api_world.ts'

interface House {
  readonly id: string
  readonly at: readonly [longitude: number, latitude: number] | null
  readonly capacity_people?: number | null
  readonly unit_code?: string | null
  readonly mode?: 'together' | 'among_households'
  readonly state?: 'ready' | 'closed'
  readonly accuracy_m?: number
  readonly marking?: string
}

/** Shelters as rows of their layer. */
export const shelterRows = (all: readonly House[]) =>
  all.map(({ at, accuracy_m = 1, unit_code = null, capacity_people = 100, ...own }) => ({
    ...{ name_vi: 'Trường', name_en: 'School', kind: 'school', mode: 'together', state: 'ready' },
    ...{ source: 'a test', confidence: 'likely', owning_unit: unit_code ?? '22' },
    ...{ ...own, unit_code, capacity_people },
    geom: at && { type: 'Point', coordinates: at },
    accuracy_m: at && accuracy_m,
  }))

/** What the API answers about an evacuation, whatever its status. */
export async function askEvacuation(asking: Asking, body: unknown, query = '') {
  const answer = await asking.fetch(`/api/evacuation${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, said: await answer.json() }
}

export async function evacuationOf(asking: Asking, body: unknown, query = ''): Promise<Evacuation> {
  const { status, said } = await askEvacuation(asking, body, query)
  if (status !== 200) throw new Error(JSON.stringify(said))
  return said
}

/** `from → to: people`, in the order of the answer. */
export const told = ({ groups }: Evacuation) =>
  groups.map(({ origin, shelter, people }) => `${origin} → ${shelter}: ${people}`)
