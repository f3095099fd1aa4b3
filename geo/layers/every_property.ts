import type { EveryColumn } from '../columns/every_row.ts'
import { asOfPrecision, confidence } from '../provenance.ts'
import type { Property } from './define_layer.ts'

/** The properties of every feature of every layer; geometry, `id` and `accuracy_m` included, `geom` not. */
export const everyProperty = {
  id: { kind: 'code', label: { vi: 'Mã', en: 'Id' } },
  name_vi: { kind: 'text', label: { vi: 'Tên', en: 'Vietnamese name' } },
  name_en: { kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name' } },
  unit_code: { kind: 'link', to: 'units', label: { vi: 'Đơn vị', en: 'Unit' } },
  source: { kind: 'text', label: { vi: 'Nguồn', en: 'Source' } },
  source_url: { kind: 'text', label: { vi: 'Địa chỉ nguồn', en: 'Source address' } },
  as_of: { kind: 'instant', label: { vi: 'Đúng lúc', en: 'As of' } },
  as_of_precision: {
    kind: 'word',
    words: asOfPrecision,
    label: { vi: 'Chính xác đến', en: 'As of, to the' },
  },
  confidence: { kind: 'word', words: confidence, label: { vi: 'Độ tin cậy', en: 'Confidence' } },
  note_vi: { kind: 'text', label: { vi: 'Ghi chú', en: 'Note in Vietnamese' } },
  note_en: { kind: 'text', label: { vi: 'Ghi chú tiếng Anh', en: 'Note' } },
  valid_from: { kind: 'instant', label: { vi: 'Hiệu lực từ', en: 'Valid from' } },
  valid_to: { kind: 'instant', label: { vi: 'Hiệu lực đến', en: 'Valid to' } },
  lane: { kind: 'text', label: { vi: 'Luồng', en: 'Lane' } },
  marking: { kind: 'text', label: { vi: 'Độ mật', en: 'Marking' } },
  owning_unit: { kind: 'text', label: { vi: 'Đơn vị quản lý', en: 'Owning unit' } },
  known_at: { kind: 'instant', label: { vi: 'Biết lúc', en: 'Known at' } },
  accuracy_m: {
    kind: 'number',
    of: { vi: 'm', en: 'm' },
    label: { vi: 'Sai số vị trí', en: 'Position accuracy' },
  },
} as const satisfies Record<Exclude<EveryColumn, 'geom'>, Property>

/** What every vector tile carries of a feature, beside the layer's own `tileFields`. */
export const everyTileField = [
  'id',
  'name_vi',
  'name_en',
  'unit_code',
  'confidence',
  'accuracy_m',
  'as_of',
  'marking',
] as const
