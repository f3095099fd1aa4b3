import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, nowhere } from '../../support/crossing_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

interface Page {
  readonly features: { id: string; properties: Record<string, unknown> }[]
  readonly numberMatched: number
  readonly numberReturned: number
  readonly links: { rel: string; href: string }[]
}

const items = 'http://localhost/api/collections/border_crossings/items'

/** Every page from the first to the last, as a client that knows only the `next` link. */
async function pagesOf(query: string): Promise<Page[]> {
  const pages: Page[] = []
  for (let address: string | undefined = `${items}?${query}`; address; ) {
    const page: Page = await world.json<Page>(address)
    pages.push(page)
    address = page.links.find(({ rel }) => rel === 'next')?.href
    if (pages.length > 50) throw new Error('The pages never end.')
  }
  return pages
}

const idLetter = fc.constantFrom(...'aAzZ09_.@-'.toLowerCase())
const row = fc
  .record({
    id: fc
      .tuple(fc.constantFrom('a', 'z', '0', '9'), fc.string({ unit: idLetter, maxLength: 3 }))
      .map((parts) => parts.join('')),
    name_vi: fc.constantFrom('Án', 'Ba', 'Đa', 'z', 'A'),
    lanes: fc.constantFrom(null, 1, 2),
    place: fc.constantFrom(at(108, 21.5), at(100, 10), nowhere),
  })
  .map(({ place, id, ...own }) => crossing(id, { ...own, ...place }))

const question = fc.record({
  limit: fc.integer({ min: 1, max: 5 }),
  sortby: fc.constantFrom('', 'lanes', '-lanes', 'name_vi', '-name_vi', 'id', '-id', 'status_out'),
  filter: fc.constantFrom('', 'lanes=1', 'bbox=107,21,109,22', 'q=a', 'datetime=2025-01-01'),
})

it('the pages hold each feature once, in one order, and tell how many there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { maxLength: 14, selector: ({ id }) => id }),
      fc.array(question, { minLength: 3, maxLength: 6 }),
      async (rows, questions) => {
        await world.clear()
        await world.write('border_crossings', rows)
        for (const { limit, sortby, filter } of questions) {
          const asked = [sortby && `sortby=${sortby}`, filter].filter(Boolean).join('&')
          const whole = await world.json<Page>(`${items}?limit=10000&${asked}`)
          const pages = await pagesOf(`limit=${limit}&${asked}`)
          expect(pages.flatMap(({ features }) => features)).toEqual(whole.features)
          expect(new Set(whole.features.map(({ id }) => id)).size).toBe(whole.features.length)
          if (filter === '') expect(whole.features).toHaveLength(rows.length)
          for (const [number, page] of pages.entries()) {
            expect(page.numberMatched).toBe(whole.features.length)
            expect(page.numberReturned).toBe(page.features.length)
            // None is empty, but the only one.
            if (number < pages.length - 1) expect(page.features).toHaveLength(limit)
            else expect(page.features.length).toBeGreaterThan(pages.length === 1 ? -1 : 0)
          }
          expectSorted(whole, sortby)
        }
      },
    ),
    { numRuns: 12 },
  )
})

function expectSorted({ features }: Page, sortby: string): void {
  if (sortby !== 'lanes' && sortby !== '-lanes') return
  const lanes = features.map(({ properties }) => properties.lanes as number | null)
  const known = lanes.filter((number) => number !== null)
  const sorted = [...known].sort((a, b) => (sortby === 'lanes' ? a - b : b - a))
  expect(lanes).toEqual([...sorted, ...Array(lanes.length - known.length).fill(null)])
}

it('a page begins after the last feature, whatever was added before it meanwhile', async () => {
  await world.clear()
  await world.write(
    'border_crossings',
    ['b', 'd', 'f', 'h'].map((id) => crossing(id)),
  )
  const first = await world.json<Page>(`${items}?limit=2`)
  await world.write(
    'border_crossings',
    ['a', 'c', 'e'].map((id) => crossing(id)),
  )
  await world.remove('border_crossings', 'd')
  const next = first.links.find(({ rel }) => rel === 'next')?.href ?? ''
  const second = await world.json<Page>(next)
  expect(second.features.map(({ id }) => id)).toEqual(['e', 'f'])
})

it('a way to the next page keeps what was asked', async () => {
  await world.clear()
  await world.write(
    'border_crossings',
    ['a', 'b', 'c'].map((id) => crossing(id, { lanes: 1 })),
  )
  const { links } = await world.json<Page>(
    `${items}?limit=1&bbox=107,21,109,22&lanes=1&q=c%E1%BB%ADa%20kh%E1%BA%A9u&datetime=2025-01-01/..`,
  )
  const next = new URL(links.find(({ rel }) => rel === 'next')?.href ?? '')
  expect(Object.fromEntries(next.searchParams)).toEqual({
    limit: '1',
    bbox: '107,21,109,22',
    lanes: '1',
    q: 'cửa khẩu',
    datetime: '2025-01-01/..',
    after: 'a',
  })
})
