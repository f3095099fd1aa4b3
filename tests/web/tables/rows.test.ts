import { describe, expect, it } from 'vitest'
import type { Feature } from '../../../web/state/api/feature.ts'
import { definitionOf } from '../../../web/state/definitions.ts'
import { columnsOf } from '../../../web/tables/columns.ts'
import { filterRows } from '../../../web/tables/filter_rows.ts'
import { sortRows } from '../../../web/tables/sort_rows.ts'
import { linkKey, tableRow } from '../../../web/tables/table_row.ts'

const definition = definitionOf('facilities')
const columns = columnsOf(definition, 'vi')
const columnNames = columns.map(({ name }) => name)
const names = new Map([[linkKey('units', '06712'), 'Phường Móng Cái 1']])

const facility = (
  id: string,
  name: string,
  properties: object,
  at?: [number, number],
): Feature => ({
  id,
  bounds: at ? [...at, ...at] : null,
  properties: { name_vi: name, class: 'school', state: 'existing', ...properties },
})

const rows = [
  facility('a', 'Đê biển', { count: 3, unit_code: '06712' }, [107.9, 21.5]),
  facility('b', 'Chợ Trà Cổ', { count: null, class: 'market' }),
  facility('c', 'Dốc Đỏ', { count: 20 }, [108.3, 21.9]),
  facility('d', 'Bến số 10', { count: 0 }),
  facility('e', 'Bến số 9', { count: 1 }),
].map((feature) => tableRow(feature, definition, columns, 'vi', names))

const idsOf = (some: readonly (typeof rows)[number][]) => some.map(({ feature }) => feature.id)
const column = (name: string) => columnNames.indexOf(name)
const everything = { text: '', words: {}, within: null }

describe('a table', () => {
  it('has the columns its layer asks for, and names what is linked', () => {
    expect(columnNames).toEqual([...definitionOf('facilities').tableColumns, 'as_of'])
    expect(rows[0]?.cells[column('unit_code')]).toBe('Phường Móng Cái 1')
  })

  it('takes the reader’s own of two columns in two languages', () => {
    const english = columnsOf(definitionOf('hazard_events'), 'en').map(({ name }) => name)
    expect(english).toContain('place_en')
    expect(english).not.toContain('place_vi')
  })

  it('sorts names as Vietnamese readers do, numbers in them by size', () => {
    const order = { column: -1, descending: false }
    expect(idsOf(sortRows(rows, order))).toEqual(['e', 'd', 'b', 'a', 'c'])
  })

  it('sorts numbers by size, and leaves what is unknown last both ways', () => {
    const at = column('count')
    expect(idsOf(sortRows(rows, { column: at, descending: false }))).toEqual([
      'd',
      'e',
      'a',
      'c',
      'b',
    ])
    expect(idsOf(sortRows(rows, { column: at, descending: true }))).toEqual([
      'c',
      'a',
      'e',
      'd',
      'b',
    ])
  })

  it('finds without marks, in any cell, all words at once', () => {
    const find = (text: string) =>
      idsOf(filterRows(rows, columnNames, { ...everything, text })).toSorted()
    expect(find('tra co')).toEqual(['b'])
    expect(find('ĐÊ')).toEqual(['a'])
    expect(find('mong cai')).toEqual(['a'])
    expect(find('ben 10')).toEqual(['d'])
    expect(find('')).toHaveLength(rows.length)
    expect(find('không có')).toEqual([])
  })

  it('keeps rows with the words that are ticked', () => {
    const cell = rows[1]?.cells[column('class')] ?? ''
    const words = { class: [cell] }
    expect(idsOf(filterRows(rows, columnNames, { ...everything, words }))).toEqual(['b'])
  })

  it('keeps what is in view, of which a thing without a place is never', () => {
    const within = [107.8, 21.4, 108, 21.6] as const
    expect(idsOf(filterRows(rows, columnNames, { ...everything, within }))).toEqual(['a'])
  })
})
