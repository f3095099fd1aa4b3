import { sql } from 'drizzle-orm'
import type { Door, User } from '../../../api/db/as_user.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import type { Asking } from '../../support/api_world.ts'
import type { Request } from './requests.ts'

/** All that reaches who asks: status, headers and every byte. */
interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type Ask = (request: Request) => Promise<Answer>

export const plain = (address: string): Request => ({ method: 'GET', address, headers: {} })

/**
 * Asks a world's API as a user.
 *
 * @param momentAfter a step of the making of the worlds, for what was known then.
 * @param versions whom TileJSON is asked as, once of each layer: nothing is written meanwhile.
 */
export function askAs(
  asking: Asking,
  momentAfter: (step: number) => string,
  versions = asking,
): Ask {
  const known = new Map<string, Promise<string>>()
  const versionOf = (layer: string) => {
    const asked = known.get(layer) ?? askVersion(versions, layer)
    known.set(layer, asked)
    return asked
  }
  return async ({ method, address, headers, body }) => {
    const [, layer] = /^\/api\/tiles\/(\w+)\/.*\{version\}/.exec(address) ?? []
    const version = layer === undefined ? '' : await versionOf(layer)
    const whole = address
      .replace('{version}', version)
      .replace(/\{after (\d)\}/, (_, step: string) => momentAfter(Number(step)))
    const response = await asking.fetch(whole, {
      ...{ method, headers },
      ...(body !== undefined && { body }),
    })
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'date')),
      body: Buffer.from(await response.arrayBuffer()),
    }
  }
}

async function askVersion(asking: Asking, layer: string): Promise<string> {
  const { tiles } = await asking.json<{ tiles?: string[] }>(`/api/tiles/${layer}`)
  return new URL(tiles?.[0] ?? '').search
}

/** What a request is answered with in both worlds: the status, and all of it where it differs by a byte. */
export async function compare(whole: Ask, seen: Ask, request: Request) {
  const [one, other] = await Promise.all([whole(request), seen(request)])
  const { status } = one
  if (written(one) === written(other)) return { status }
  return { status, difference: { request, whole: readable(one), seen: readable(other) } }
}

const written = ({ status, headers, body }: Answer) =>
  JSON.stringify([status, headers, body.toString('latin1')])

const readable = ({ body, ...rest }: Answer) => ({ ...rest, body: body.toString() })

/** What a user gets of the tables that no address serves yet: the feed of changes, and history. */
export function recordSeenBy(door: Door, user: User): Promise<object[]> {
  return door.read(user, async ({ rows }) => [
    ...(await rows(sql`select at::text as at, collection, feature_id, operation, lane, marking, owning_unit
      from changes order by seq`)),
    ...(await Promise.all(
      catalogue.map(({ id }) =>
        rows(sql`select ${id} as of, to_jsonb(closed)::text as closed
          from ${tablesOf[id].history} closed order by id, known_until`),
      ),
    ).then((all) => all.flat())),
  ])
}
