import { afterEach, describe, expect, it, vi } from 'vitest'
import { aheadOrAsked, askUnitsAhead } from '../../../web/map/units_ahead.ts'

const base = 'http://127.0.0.1:3000/api'
const units = `${base}/tiles/units`

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))
afterEach(() => vi.unstubAllGlobals())

describe('where the units’ tiles are, asked ahead', () => {
  it('is given once, and asked for by the map from then on', async () => {
    answering(async () => Response.json({ tiles: [] }))
    askUnitsAhead(base)
    expect((await aheadOrAsked(units)).url).toBe('units-ahead://units')
    expect(await aheadOrAsked(units)).toEqual({ url: units })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is no answer for another layer', async () => {
    answering(async () => Response.json({ tiles: [] }))
    askUnitsAhead(base)
    const other = `${base}/tiles/risk_zones`
    expect(await aheadOrAsked(other)).toEqual({ url: other })
  })

  it.each([
    ['refused', async () => new Response(null, { status: 401 })],
    ['not reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['no JSON', async () => new Response('<html>')],
  ])('is asked by the map itself where it was %s', async (_, answer) => {
    answering(answer)
    askUnitsAhead(base)
    expect(await aheadOrAsked(units)).toEqual({ url: units })
  })
})
