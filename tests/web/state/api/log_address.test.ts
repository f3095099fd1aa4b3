import { expect, it } from 'vitest'
import { logAddress, wholeLog } from '../../../../web/state/api/use_log.ts'

it('of the log asks only for what was filtered by', () => {
  expect(logAddress(wholeLog)).toBe('/api/log?limit=50')
  const address = new URL(logAddress({ ...wholeLog, who: 'a&b', to: '2026-11-22' }), 'http://x')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ who: 'a&b', to: '2026-11-22', limit: '50' },
  })
})
