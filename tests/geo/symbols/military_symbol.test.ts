import { describe, expect, it } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import { militarySymbol } from '../../../geo/symbols/military_symbol.ts'

const written = (digits: string | undefined, over: boolean) =>
  militarySymbol(
    digits,
    'storm_surge',
    { old: false, over, unverified: false },
    palettes.day,
  ).asSVG()

describe('a military symbol', () => {
  it('has the code beside its frame where a kind has no sign', () => {
    expect(written(undefined, false)).toContain('storm_surge')
    expect(written('130000', false)).not.toContain('storm_surge')
  })

  it('is an empty frame of what is over, whatever kind it was', () => {
    expect(written(undefined, true)).not.toContain('storm_surge')
  })
})
