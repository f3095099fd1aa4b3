import { describe, expect, it } from 'vitest'
import { placeAround } from '../../../geo/measures/place_around.ts'
import { sheetAddress } from '../../../geo/sheet/sheet_address.ts'
import { sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import { readAddress } from '../../../web/state/read_address.ts'

const origin = 'https://map.example.vn'
const extent = [107.9, 21.44, 108.1, 21.56] as const
const sheetOf = (own: object) =>
  sheetRequest.parse({
    ...{ extent, title: 'Thử', producer: 'Địa Bàn', layers: [{ id: 'units' }], ...own },
  })
const opened = (own: object) => readAddress(new URL(sheetAddress(origin, sheetOf(own))).hash)

describe('the address on a sheet', () => {
  it('opens on a screen what the sheet shows', () => {
    const { state, moment, problems } = opened({
      layers: [
        { id: 'units', opacity: 0.5 },
        { id: 'incidents', filter: 'kind=fire&severity=3..5' },
      ],
      ...{ palette: 'projector', language: 'en', colour_by: 'population', drawn_as: 'points' },
      ...{ true_at: '2026-11-26T10:00:00+07:00', known_at: '2026-11-26T11:00:00+07:00' },
    })
    expect(problems).toEqual([])
    expect(state.layers?.flatMap(({ id, shown }) => (shown ? [id] : []))).toEqual([
      'units',
      'incidents',
    ])
    expect(state.layers?.find(({ id }) => id === 'units')?.opacity).toBe(0.5)
    expect(state).toMatchObject({
      ...{ theme: 'projector', language: 'en', indicator: 'population', drawnAs: 'points' },
      filters: { incidents: { kind: 'fire', severity: '3..5' } },
    })
    expect(moment).toEqual({
      trueAt: Date.parse('2026-11-26T10:00:00+07:00'),
      knownAt: Date.parse('2026-11-26T11:00:00+07:00'),
    })
  })

  it('looks where all of it is seen between the panels of a laptop', () => {
    const { place } = opened({}).state
    const { zoom, lon, lat } = placeAround([...extent], 640, 560)
    expect(place?.zoom).toBeCloseTo(zoom, 2)
    expect(place).toMatchObject({ lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) })
  })

  it('names no palette that belongs to paper, and the exercise it is of', () => {
    expect(opened({ palette: 'print' }).state.theme).toBeUndefined()
    const of = sheetOf({ lane: 'dien_tap_bao' })
    expect(sheetAddress(origin, of)).toMatch(
      /^https:\/\/map\.example\.vn\/\?lane=dien_tap_bao#v=1&/,
    )
  })
})
