import { expect, it } from 'vitest'
import { aheadOfClock } from '../../../geo/measures/ahead_of_clock.ts'

const now = '2025-10-05T10:00:00Z'

it.each(['2025-10-05T09:00:00Z', '2025-10-05T10:05:00Z', '2025-10-05T17:05:00+07:00', 'hôm qua'])(
  'takes %s at ten',
  (moment) => expect(aheadOfClock(moment, now)).toBeUndefined(),
)

it('does not take what lies further ahead than clocks differ, and says what the time is', () => {
  expect(aheadOfClock('2025-10-05T10:05:01Z', now)).toContain(now)
})
