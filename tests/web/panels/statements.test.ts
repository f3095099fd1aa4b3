import { describe, expect, it } from 'vitest'
import { shownStatements } from '../../../web/panels/statements.ts'

const figure = { label_vi: 'Dân số', label_en: 'Population', value: 46588, unit: 'người' }

describe('statements', () => {
  it('are written in the language of the reader, numbers with their unit', () => {
    const [vi] = shownStatements([{ ...figure, confidence: 'sure', source: 'x' }], 'vi')
    expect(vi).toMatchObject({ label: 'Dân số', value: '46.588\u00a0người', source: 'x' })
    expect(shownStatements([figure], 'en')[0]?.label).toBe('Population')
  })

  it('let the source’s words stand for a number that would say more than it does', () => {
    const [said] = shownStatements([{ ...figure, text_vi: 'trên 44.000' }], 'vi')
    expect(said?.value).toBe('trên 44.000')
  })

  it('say nothing where the source says nothing, and are never surer than stated', () => {
    const [bare] = shownStatements([{ label_vi: 'Dân số' }], 'vi')
    expect(bare).toMatchObject({ value: null, source: null, confidence: 'unverified' })
  })

  it.each([null, undefined, 'text', {}, [null, 3]])('are none in %j', (value) => {
    expect(shownStatements(value, 'vi')).toEqual([])
  })
})
