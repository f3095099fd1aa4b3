import type { SaidEntry } from '../../../web/state/api/log_page.ts'

/** An entry of the log as the screen has it; a change of a crossing unless said otherwise. */
export const saidEntry = (own: Partial<SaidEntry> = {}): SaidEntry => ({
  ...{ seq: 7, at: '2025-10-05T07:32:01.234567Z', who: 'lan', role: 'coordinator' },
  ...{ source_address: null, kind: 'changed', collection: 'border_crossings' },
  ...{ feature_id: 'bac_luan_2', lane: 'live', marking: 'cong_khai', owning_unit: '06712' },
  ...{ before: null, after: null, says: 'lan sửa cửa khẩu.' },
  ...own,
})
