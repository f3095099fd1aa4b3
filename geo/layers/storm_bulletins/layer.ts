import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { stormBulletins } from './table.ts'
import { bulletinKind, editors, stormHazard } from './vocabulary.ts'

type Row = RowOf<typeof stormBulletins>

export const stormBulletinsLayer = defineLayer<Row>()({
  id: 'storm_bulletins',
  title: { vi: 'Bản tin bão', en: 'Storm bulletins' },
  singular: { vi: 'bản tin bão', en: 'storm bulletin' },
  description: {
    vi: 'Bản tin bão, áp thấp nhiệt đới do cơ quan dự báo phát, được nhập vào đây: cơn bão nào, phát lúc nào, cấp độ rủi ro nêu cho khu vực. Không thay bản tin gốc.',
    en: 'Bulletins of storms and tropical depressions as forecasters issued them, typed or imported here: which storm, when, and the risk level stated for the area. They do not replace the bulletin itself.',
  },
  geometry: 'none',
  band: 'hazard',
  shownAtFirst: false,
  editors,
  notGiven: ['valid_from', 'reported_at', 'reported_by'],
  properties: {
    storm: { kind: 'text', label: { vi: 'Cơn bão', en: 'Storm' } },
    hazard: { kind: 'word', words: stormHazard, label: { vi: 'Loại thiên tai', en: 'Hazard' } },
    kind: { kind: 'word', words: bulletinKind, label: { vi: 'Loại bản tin', en: 'Kind' } },
    number: {
      ...{ kind: 'integer', of: { vi: '', en: '' } },
      label: { vi: 'Tin số', en: 'Number' },
    },
    issuer: { kind: 'text', label: { vi: 'Cơ quan phát', en: 'Issued by' } },
    issued_at: { kind: 'instant', to: 'minute', label: { vi: 'Phát lúc', en: 'Issued' } },
    stated_level: {
      ...{ kind: 'integer', of: { vi: '', en: '' } },
      label: { vi: 'Cấp độ rủi ro nêu trong tin', en: 'Risk level it states' },
    },
    stated_for: {
      kind: 'text',
      label: { vi: 'Khu vực nêu cấp độ', en: 'Area that level is stated for' },
    },
    reported_at: { kind: 'instant', to: 'minute', label: { vi: 'Nhập lúc', en: 'Entered' } },
    reported_by: { kind: 'text', label: { vi: 'Người nhập', en: 'Entered by' } },
  },
  tileFields: [],
  tableColumns: [
    ...(['issued_at', 'storm', 'kind', 'number', 'stated_level', 'issuer'] as const),
    'confidence',
  ],
  searchFields: ['storm', 'issuer'],
  classes: [],
  newestBy: 'issued_at',
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const level =
      row.stated_level === null
        ? ''
        : `, ${{ vi: 'cấp độ rủi ro', en: 'risk level' }[language]} ${row.stated_level}`
    // A name of a sea keeps its capitals.
    const kind = wordFor(bulletinKind, row.kind, language).replace(/^./, (first) =>
      first.toLowerCase(),
    )
    return `${name}: ${kind}, ${writeDate(row.issued_at, language, 'minute')}, ${row.issuer}${level}.`
  },
})
