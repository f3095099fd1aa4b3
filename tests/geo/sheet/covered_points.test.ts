import { expect, it } from 'vitest'
import type { Gathered } from '../../../geo/sheet/gathered.ts'
import { textsOf } from '../../../geo/sheet/lint/texts_of.ts'
import { contentFor, found, sheetAlone } from './example_sheet.ts'

/** Crossings at places of their own, and as many metres east of the one before as is said. */
function crossings(...eastOf: readonly number[]): Partial<Gathered> {
  const layer = found.layers.find(({ id }) => id === 'border_crossings')
  const [model] = layer?.features ?? []
  if (layer === undefined || model === undefined) throw new Error('There is a crossing.')
  let lon = 107.95
  const features = eastOf.map((metres, at) => {
    lon += metres / 103_500
    return {
      ...{ ...model, id: `cho_${at}`, geometry: { type: 'Point', coordinates: [lon, 21.52] } },
      properties: { ...model.properties, name_vi: `Chỗ ${at}`, name_en: `Place ${at}` },
    }
  })
  return { layers: [{ ...layer, features }] } as Partial<Gathered>
}

const saidOn = async (given: Partial<Gathered>, asked: Parameters<typeof contentFor>[0] = {}) => {
  const { sheet } = await sheetAlone(contentFor(asked, given))
  const texts = textsOf(sheet.marks).map(({ text }) => text)
  return [...texts, ...sheet.foot].join(' ').replaceAll('\u00a0', ' ')
}

it('two crossings at one place are both named in the notes, though one symbol is seen', async () => {
  const both = crossings(0, 0, 3000)
  expect(await saidOn(both)).toContain('Cùng một chỗ, ký hiệu che nhau: Chỗ 0 / Chỗ 1.')
  expect(await saidOn(both, { language: 'en' })).toContain(
    'At one place, one symbol hiding the other: Place 0 / Place 1.',
  )
  // Of what is thrown on a wall the foot says it.
  expect(await saidOn(both, { paper: 'slide' })).toContain('che nhau: Chỗ 0 / Chỗ 1.')
})

it('what a larger scale parts is no longer said to be at one place', async () => {
  const near = crossings(0, 60)
  expect(await saidOn(near, { scale: 250_000 })).toContain('che nhau: Chỗ 0 / Chỗ 1.')
  expect(
    await saidOn(near, { scale: 5_000, extent: [107.94, 21.51, 107.96, 21.53] }),
  ).not.toContain('che nhau')
})

it('of many such places the first are named, and the others counted', async () => {
  const many = crossings(...Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 2000 : 0)))
  expect(await saidOn(many, { language: 'en' })).toMatch(
    /Place 0 \/ Place 1; .* Place 6 \/ Place 7; and 2 more places\./,
  )
})
