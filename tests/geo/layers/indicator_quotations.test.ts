import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shipped } from './read_record.ts'

interface Seed {
  readonly id: string
  readonly source: string
  readonly value_as_given?: string
}

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const documents = existsSync(folder) ? readdirSync(folder) : []
const openings = [
  ['000_', 'Đảng bộ phường Móng Cái 1,'],
  ['004_', 'Báo cáo chính trị Đại hội đại biểu Đảng bộ thành phố Móng Cái'],
] as const

/** One spacing and one way of writing diacritics; footnote marks leave a blank before a comma. */
function plain(text: string): string {
  const spaced = text.normalize('NFC').replace(/�/g, ' ').replace(/\s+/g, ' ')
  return spaced.replace(/ ([,.;(])/g, '$1').trim()
}

describe.skipIf(documents.length === 0)(
  'the founding documents (in ../shared, where it is)',
  () => {
    it.each(openings)('hold every quotation from %s* word for word', (file, source) => {
      const name = documents.find((each) => each.startsWith(file))
      const text = plain(readFileSync(new URL(name ?? '', folder), 'utf8'))
      const quoted = shipped<Seed>('indicators').filter((seed) => seed.source.startsWith(source))
      const missing = quoted.flatMap(({ id, value_as_given = '' }) =>
        value_as_given
          .split(' … ')
          .filter((part) => !text.includes(plain(part)))
          .map((part) => `${id}: ${part}`),
      )
      expect(quoted.length).toBeGreaterThan(3)
      expect(missing).toEqual([])
    })
  },
)
