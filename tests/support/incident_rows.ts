import type { incidents } from '../../geo/layers/incidents/table.ts'

type Incident = typeof incidents.now.$inferInsert

/** An incident as a row. */
export function incident(id: string, own: Partial<Incident> = {}): Incident {
  const { occurred_at = '2025-10-05T10:00:00+07:00' } = own
  return {
    id,
    name_vi: `Vụ ${id}`,
    name_en: `Incident ${id}`,
    unit_code: '06712',
    kind: 'fire',
    severity: 3,
    state: 'reported',
    occurred_at,
    valid_from: occurred_at,
    text: 'Không rõ',
    source: 'a test',
    confidence: 'unverified',
    marking: 'cong_khai',
    owning_unit: '06712',
    geom: { type: 'Point', coordinates: [107.97, 21.53] },
    ...own,
    accuracy_m: own.geom === null ? null : 100,
  }
}
