import { describe, expect, it } from 'vitest'
import { findByShortId, shortId } from '../../../geo/briefing/short_id.ts'

const long = '3f2a9c1e-1111-4222-8333-444455556666'
const alike = '3f2a9c1e-9999-4222-8333-444455556666'

describe('the id in an address', () => {
  it('is the beginning of what the server made, and whole where somebody named it', () => {
    expect(shortId(long)).toBe('3f2a9c1e')
    expect(shortId('mong_cai.risk')).toBe('mong_cai.risk')
  })

  it('finds what it names, whole or short', () => {
    const all = [{ id: long }, { id: 'mong_cai' }]
    expect(findByShortId(all, '3f2a9c1e')).toEqual({ id: long })
    expect(findByShortId(all, long)).toEqual({ id: long })
    expect(findByShortId(all, 'mong_cai')).toEqual({ id: 'mong_cai' })
    expect(findByShortId(all, 'mong')).toBeUndefined()
  })

  it('finds nothing where two begin so', () => {
    expect(findByShortId([{ id: long }, { id: alike }], '3f2a9c1e')).toBeUndefined()
    expect(findByShortId([{ id: long }, { id: alike }], alike)).toEqual({ id: alike })
  })
})
