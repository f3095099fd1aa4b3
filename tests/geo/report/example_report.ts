import type { QuickReport } from '../../../geo/report/quick_report.ts'

export const report: QuickReport = {
  ...{ unit_code: '06712', unit_name_vi: 'Phường Móng Cái 1', unit_name_en: 'Móng Cái 1 ward' },
  ...{ from: '2026-01-04T17:00:00Z', to: '2026-01-05T09:30:00Z', known_at: null },
  marking: { code: 'noi_bo', vi: 'Nội bộ', en: 'Internal' },
  incidents: [
    {
      ...{ id: 'vu_1', kind: 'storm_damage', state: 'verified', severity: 3, text: 'Tốc mái' },
      ...{ occurred_at: '2026-01-05T01:00:00Z', dead: null, missing: null },
      ...{ injured: 1_234, houses: 5, evacuated: null },
    },
  ],
  actions: [],
  shortages: [
    {
      ...{ id: 'ao_phao', name_vi: 'Áo phao', name_en: 'Life jackets', missing: 38 },
      ...{ measure_unit_vi: 'chiếc', measure_unit_en: 'jackets' },
      counted_at: '2026-01-05T02:00:00Z',
    },
  ],
  gauges: [],
}

/** The report that was due the day before. */
export const reportBefore: QuickReport = {
  ...report,
  ...{ to: '2026-01-04T10:00:00Z', known_at: '2026-01-04T10:00:00Z' },
  incidents: report.incidents.map((incident) => ({ ...incident, injured: 1_200 })),
}
