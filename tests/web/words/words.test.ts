import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fill } from '../../../geo/fill.ts'
import { wordsIn } from '../../../web/words/use_words.ts'

const web = fileURLToPath(new URL('../../../web/', import.meta.url))
const files = readdirSync(web, { recursive: true })
  .map(String)
  .filter((path) => /(^|[\\/])(\w+_words|shortcuts|theme_names)\.ts$/.test(path))
  .filter((path) => !path.includes('use_words'))

interface Words {
  readonly vi: string
  readonly en: string
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value

const texts = (
  await Promise.all(
    files.map(async (path) => {
      const module: Record<string, unknown> = await import(`${web}${path}`)
      return Object.values(module).flatMap((vocabulary) =>
        Object.entries(vocabulary ?? {}).flatMap(([code, words]) =>
          isWords(words) ? [[`${path} ${code}`, words] as const] : [],
        ),
      )
    }),
  )
).flat()

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

describe('the words of the screen', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(150)
  })

  it.each(texts)('stand in both languages: %s', (_, { vi, en }) => {
    expect(vi.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(places(en)).toEqual(places(vi))
  })
})

describe('filling a text', () => {
  it('puts each value into its place, zero too, and leaves a place without one', () => {
    expect(fill('{a} trên {b}, {a}', { a: 0, b: 'x' })).toBe('0 trên x, 0')
    expect(fill('{a} {gone}', { a: 1 })).toBe('1 {gone}')
  })
})

describe('the words in one language', () => {
  it('are the same object each time, so that nothing is drawn anew for them', () => {
    const words = { one: { vi: 'một', en: 'one' } }
    expect(wordsIn(words, 'en')).toEqual({ one: 'one' })
    expect(wordsIn(words, 'en')).toBe(wordsIn(words, 'en'))
    expect(wordsIn(words, 'vi').one).toBe('một')
  })
})
