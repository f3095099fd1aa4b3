import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { spoken as combobox } from '../../../web/kit/spoken/combobox.ts'
import { spoken as overlays } from '../../../web/kit/spoken/overlays.ts'

/** What React Aria says in English, by its keys; the package gives its words away no other way. */
function keysInEnglish(part: string): string[] {
  const file = `../../../node_modules/react-aria/dist/private/intl/${part}/en-US.mjs`
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return [...text.matchAll(/^ {4}"([^"]+)":/gm)].flatMap(([, key]) => key ?? [])
}

describe.each(Object.entries({ combobox, overlays }))('what is spoken of %s', (part, words) => {
  it('is all there in Vietnamese, since a missing word would stop the screen', () => {
    expect(Object.keys(words).toSorted()).toEqual(keysInEnglish(part).toSorted())
  })
})

describe('what is said in the search', () => {
  it('counts the results and names the one in focus', () => {
    expect(combobox.countAnnouncement({ optionCount: 3 })).toBe('Có 3 kết quả.')
    const focused = { isGroupChange: true, groupTitle: 'Đơn vị', groupCount: 2, optionText: 'A' }
    expect(combobox.focusAnnouncement(focused)).toBe('Nhóm Đơn vị, 2 mục. A')
  })
})
