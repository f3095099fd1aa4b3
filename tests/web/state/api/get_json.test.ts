import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connection } from '../../../../web/state/api/connection.ts'
import { getAllFeatures } from '../../../../web/state/api/get_all_features.ts'
import { getJson } from '../../../../web/state/api/get_json.ts'
import { signedOut } from '../../../../web/state/api/signed_out.ts'

const answer = (body: unknown, status = 200) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })

beforeEach(() => connection.set({ answeredAt: null, silentSince: null }))
afterEach(() => vi.unstubAllGlobals())

describe('asking the API', () => {
  it.each([
    [404, 'not_found'],
    [400, 'refused'],
    [500, 'server'],
    [503, 'unreachable'],
  ])('tells a %i as %s, with the sentence the API gave', async (status, kind) => {
    vi.stubGlobal('fetch', async () => answer({ detail: 'why' }, status))
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind, detail: 'why' })
  })

  it('tells of a 401 to whoever looks after the session, and of no other refusal', async () => {
    const before = signedOut.get().times
    vi.stubGlobal('fetch', async () => answer({ code: 'not_signed_in' }, 401))
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind: 'signed_out' })
    expect(signedOut.get().times).toBe(before + 1)
    vi.stubGlobal('fetch', async () => answer({ code: 'sign_in_refused' }, 401))
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind: 'refused' })
    vi.stubGlobal('fetch', async () => answer({ code: 'not_allowed' }, 403))
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind: 'refused' })
    expect(signedOut.get().times).toBe(before + 1)
  })

  it('tells an answer that is no JSON', async () => {
    vi.stubGlobal('fetch', async () => answer('<html>'))
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind: 'unreadable' })
  })

  it('takes a server for silent that answers too late, and not one that nobody waits for', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_done, fail) => {
          signal.addEventListener('abort', () => fail(signal.reason))
        }),
    )
    const leaving = new AbortController()
    const left = getJson('/api/x', { signal: leaving.signal })
    leaving.abort()
    await expect(left).rejects.toMatchObject({ name: 'AbortError' })
    expect(connection.get().silentSince).toBeNull()
    const late = getJson('/api/x', { signal: AbortSignal.timeout(1) })
    await expect(late).rejects.toMatchObject({ kind: 'unreachable' })
    expect(connection.get().silentSince).not.toBeNull()
  })

  it('notes since when the server is silent, and that it answers again', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('failed')
    })
    await expect(getJson('/api/x')).rejects.toMatchObject({ kind: 'unreachable' })
    const { silentSince } = connection.get()
    expect(silentSince).not.toBeNull()
    vi.stubGlobal('fetch', async () => answer({}))
    await getJson('/api/x')
    expect(connection.get().silentSince).toBeNull()
    expect(connection.get().answeredAt).toBeGreaterThanOrEqual(silentSince ?? 0)
  })

  it('does not take a question withdrawn by us for a silent server', async () => {
    const withdrawn = new AbortController()
    vi.stubGlobal('fetch', async () => {
      withdrawn.abort()
      throw new DOMException('', 'AbortError')
    })
    await expect(getJson('/api/x', { signal: withdrawn.signal })).rejects.toThrow()
    expect(connection.get().silentSince).toBeNull()
  })
})

describe('asking for all features', () => {
  it('follows the next links to the end, on the origin of the page', async () => {
    const asked: string[] = []
    const feature = (id: string) => ({ id, geometry: null, properties: {} })
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address)
      return asked.length === 1
        ? answer({
            features: [feature('a')],
            links: [{ rel: 'next', href: 'http://elsewhere:3000/api/next?after=a' }],
          })
        : answer({ features: [feature('b')], links: [] })
    })
    const features = await getAllFeatures(
      'units',
      { unit_code: '06712' },
      new AbortController().signal,
    )
    expect(features.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(asked[0]).toContain('unit_code=06712')
    // The shapes of all units of the country are two hundred megabytes.
    expect(asked[0]).toContain('skipGeometry=true')
    expect(asked[1]).toBe('/api/next?after=a')
  })
})
