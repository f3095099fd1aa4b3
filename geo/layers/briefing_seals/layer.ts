import { sayManifest } from '../../briefing/seal/say_manifest.ts'
import { shortHash } from '../../briefing/seal/short_hash.ts'
import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { defineLayer } from '../define_layer.ts'
import type { briefingSeals } from './table.ts'
import { editors } from './vocabulary.ts'

type Row = RowOf<typeof briefingSeals>

export const briefingSealsLayer = defineLayer<Row>()({
  id: 'briefing_seals',
  title: { vi: 'Bản niêm phong', en: 'Sealed briefings' },
  singular: { vi: 'bản niêm phong', en: 'sealed briefing' },
  description: {
    vi: 'Bài thuyết trình đã niêm phong: theo những gì biết lúc nào, ai niêm phong, mã băm của toàn bộ nội dung; chỉ ghi thêm, không sửa, không xóa.',
    en: 'Briefings that were sealed: by what was known when, by whom, with the hash of all they hold; they are added, never changed or removed.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  madeElsewhere: true,
  about: 'briefing_id',
  properties: {
    briefing_id: {
      ...{ kind: 'link', to: 'briefings' },
      label: { vi: 'Bài thuyết trình', en: 'Briefing' },
    },
    sealed_at: { kind: 'instant', to: 'minute', label: { vi: 'Niêm phong lúc', en: 'Sealed' } },
    sealed_by: { kind: 'text', label: { vi: 'Người niêm phong', en: 'Sealed by' } },
    sealed_known_at: {
      ...{ kind: 'instant', to: 'minute' },
      label: { vi: 'Theo những gì biết đến', en: 'By what was known at' },
    },
    content_sha256: {
      kind: 'code',
      label: { vi: 'SHA-256 của nội dung', en: 'SHA-256 of its content' },
    },
    manifest: { kind: 'record', write: sayManifest, label: { vi: 'Gồm', en: 'Holds' } },
    units_inside: {
      ...{ kind: 'links', to: 'units' },
      label: { vi: 'Có dữ liệu nội bộ của', en: 'Holds closed data of' },
    },
  },
  tileFields: [],
  tableColumns: ['briefing_id', 'sealed_at', 'sealed_by', 'content_sha256', 'source', 'marking'],
  searchFields: ['content_sha256'],
  classes: [],
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const at = writeDate(row.sealed_at, language, 'minute')
    const hash = shortHash(row.content_sha256)
    return language === 'vi'
      ? `${name}, niêm phong lúc ${at}, mã ${hash}.`
      : `${name}, sealed ${at}, hash ${hash}.`
  },
})
