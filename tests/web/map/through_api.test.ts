import { describe, expect, it } from 'vitest'
import { throughApi } from '../../../web/map/through_api.ts'

const apiBase = 'https://dia-ban.example/api'

describe('the address of a tile', () => {
  it('leads through the host the page was read from, with its version', () => {
    const url = 'http://127.0.0.1:3000/api/tiles/units/8/204/112?v=21'
    expect(throughApi(url, apiBase)).toBe('https://dia-ban.example/api/tiles/units/8/204/112?v=21')
  })

  it('of anything else stays as it is', () => {
    const url = 'https://dia-ban.example/assets/font.woff2'
    expect(throughApi(url, apiBase)).toBe(url)
  })
})
