import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeLinkToken } from '../../../web/state/take_link_token.ts'

function openAt(hash: string) {
  const replaced: string[] = []
  vi.stubGlobal('location', { pathname: '/', search: '?a', hash })
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, address: string) => replaced.push(address),
  })
  return replaced
}
afterEach(() => vi.unstubAllGlobals())

describe('the token of a sign-in link', () => {
  it('is taken out of the address, and the rest stays', () => {
    const replaced = openAt('#v=1&sign_in=abc_-9&s=units/06712')
    expect(takeLinkToken()).toBe('abc_-9')
    expect(replaced).toEqual(['/?a#v=1&s=units/06712'])
  })

  it('is not there in any other address, which stays as it is', () => {
    const replaced = openAt('#v=1&s=units/sign_in=1')
    expect(takeLinkToken()).toBeNull()
    expect(replaced).toEqual([])
  })
})
