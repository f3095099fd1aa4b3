import { describe, expect, it } from 'vitest'
import { safeAreaClustersLayer } from '../../../geo/layers/safe_area_clusters/layer.ts'
import { readSafeAreaCluster } from '../../../geo/layers/safe_area_clusters/source.ts'
import type { safeAreaClusters } from '../../../geo/layers/safe_area_clusters/table.ts'
import { changedRecord, refusedFields, shippedRows } from './shipped_seed.ts'

type Row = typeof safeAreaClusters.now.$inferSelect

const layer = 'safe_area_clusters'
const changed = (changes: object) => changedRecord(layer, 'hai_hoa', changes)

const met = {
  state: 'active',
  members: { units: ['06712'], forces: { vi: 'Công an phường', en: 'Ward police' } },
  lead: { vi: 'Ban CHQS phường', en: 'Ward military command' },
  standing: { unit: { vi: 'Đồn biên phòng', en: 'Border post' }, year: 2026 },
  cadence: 'quarterly',
  last_meeting: '2026-10-05',
  rating: { text: 'Vững mạnh', scale: 'Vững mạnh / Khá / Trung bình', year: 2025 },
}

describe('the shipped clusters', () => {
  it('are the two the source names, unlocated, in the ward that now holds them', () => {
    const rows = shippedRows(layer) as Row[]
    expect(rows.map(({ member_former_units }) => member_former_units)).toEqual([
      ['06742@2020'],
      ['06712@2020'],
    ])
    for (const row of rows) expect(row).toMatchObject({ unit_code: '06712', geom: null })
  })

  it('say that the members are only likely, and what is expected of every cluster', () => {
    for (const row of shippedRows(layer) as Row[]) {
      expect(row.note_en).toContain('only likely')
      const sureness = new Map(
        row.figures.map(({ label_en, confidence }) => [label_en, confidence]),
      )
      expect([...sureness.keys()].join()).not.toContain('former city')
      expect(sureness.get('Core')).toBe('sure')
      expect(sureness.get('Rhythm expected')).toBe('sure')
      expect(sureness.get('Model “Peaceful border” in Móng Cái 1')).toBe('likely')
    }
  })

  it('say nothing of what the source does not: no rating, no lead, no meetings, no present state', () => {
    for (const row of shippedRows(layer) as Row[]) {
      expect(row).toMatchObject({
        state: 'unknown',
        rating: null,
        lead_vi: null,
        last_meeting: null,
      })
      expect(safeAreaClustersLayer.briefing(row, 'vi')).toBe(`${row.name_vi}: tình trạng chưa rõ.`)
    }
  })
})

describe('a cluster that is at work', () => {
  it('is read out with its lead, its meetings and its rating on the place’s own scale', () => {
    const read = readSafeAreaCluster(changed(met))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(safeAreaClustersLayer.briefing(read.value as Row, 'vi')).toBe(
      'Cụm phường Hải Hòa: tình trạng đang hoạt động; Ban CHQS phường; giao ban hằng quý, lần gần nhất 05/10/2026; xếp loại Vững mạnh (2025).',
    )
  })

  it.each([
    ['an unknown cadence', { cadence: 'often' }, 'cadence'],
    ['an unknown state', { state: 'good' }, 'state'],
    ['no member unit', { members: { units: [] } }, 'members'],
    [
      'a former unit without its time',
      { members: { former_units: ['06742'] } },
      'members.former_units.0',
    ],
    ['a rating without its scale', { rating: { text: 'Khá', year: 2025 } }, 'rating.scale'],
    ['a day that never was', { last_meeting: '2026-02-30' }, 'last_meeting'],
    ['no source', { source: undefined }, 'source'],
    ['a swapped position', { position: { lat: 108, lon: 21.5, accuracy_m: 9 } }, 'position'],
    ['an end before the beginning', { valid_from: '2023', valid_to: '2022' }, 'valid_to'],
    ['a field for a person', { leader_name: '…' }, ''],
  ])('is refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed({ ...met, ...changes }))).toContain(field)
  })
})
