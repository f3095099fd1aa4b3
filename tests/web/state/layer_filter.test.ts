import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeFilter } from '../../../geo/screen_address.ts'
import { readFilter } from '../../../web/state/layer_filter.ts'
import { readAddress } from '../../../web/state/read_address.ts'
import { screenAtFirst } from '../../../web/state/screen.ts'
import { writeAddress } from '../../../web/state/write_address.ts'

const filter = fc.dictionary(fc.constantFrom('kind', 'severity', 'q', 'within'), fc.string(), {
  minKeys: 1,
})

it('comes out of the address as it went in, whatever is typed', () => {
  fc.assert(
    fc.property(filter, (own) => {
      expect(readFilter(writeFilter(own))).toEqual({ ...own })
      const address = writeAddress({ ...screenAtFirst, filters: { incidents: own } })
      expect(readAddress(`#${address}`)).toMatchObject({
        state: { filters: { incidents: { ...own } } },
        problems: [],
      })
    }),
  )
})

it('of a layer that is not there is named, and left out', () => {
  const { state, problems } = readAddress('#v=1&f=volcanoes/kind=fire')
  expect(state.filters).toBeUndefined()
  expect(problems).toHaveLength(1)
})
