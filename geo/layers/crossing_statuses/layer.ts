import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { crossingStatuses } from './table.ts'
import {
  crossingStatus,
  direction,
  editors,
  reportStandsDays,
  statusTraffic,
} from './vocabulary.ts'

type Row = RowOf<typeof crossingStatuses>

export const crossingStatusesLayer = defineLayer<Row>()({
  id: 'crossing_statuses',
  title: { vi: 'Trạng thái cửa khẩu', en: 'Crossing statuses' },
  singular: { vi: 'trạng thái', en: 'status' },
  description: {
    vi: 'Mỗi chiều của một cửa khẩu mở, hạn chế hay đóng với người hoặc hàng hóa từ lúc nào đến lúc nào, theo nguồn; khoảng không có tin để trống.',
    en: 'From when until when each direction of a crossing was open, restricted or closed to people or to goods, as the sources say; a time without a report is left empty.',
  },
  geometry: 'none',
  band: 'resource',
  shownAtFirst: false,
  editors,
  about: 'crossing_id',
  properties: {
    crossing_id: {
      kind: 'link',
      to: 'border_crossings',
      label: { vi: 'Cửa khẩu', en: 'Crossing' },
    },
    direction: { kind: 'word', words: direction, label: { vi: 'Chiều', en: 'Direction' } },
    traffic: { kind: 'word', words: statusTraffic, label: { vi: 'Lưu thông', en: 'Traffic' } },
    status: { kind: 'word', words: crossingStatus, label: { vi: 'Trạng thái', en: 'Status' } },
  },
  tileFields: [],
  tableColumns: [
    'crossing_id',
    'direction',
    'traffic',
    'status',
    'valid_from',
    'valid_to',
    'as_of',
    'confidence',
  ],
  searchFields: ['crossing_id'],
  classes: [],
  naming: {
    from: ['crossing_id', 'traffic', 'direction'],
    write: ([crossing = '', traffic = '', direction = ''], language) =>
      language === 'vi'
        ? `${crossing}, ${traffic.toLowerCase()}, chiều ${direction.toLowerCase()}`
        : `${crossing}, ${traffic.toLowerCase()}, ${direction.toLowerCase()}`,
  },
  cadenceDays: reportStandsDays,
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const status = wordFor(crossingStatus, row.status, language).toLowerCase()
    return `${name}: ${status}${period(row, language)}${told(row, language)}.`
  },
})

function period({ valid_from, valid_to }: Row, language: Language): string {
  const from = valid_from === null ? '' : ` ${writeDate(valid_from, language)}`
  const to = valid_to === null ? '' : ` ${writeDate(valid_to, language)}`
  const words = language === 'vi' ? { from: ' từ', to: ' đến' } : { from: ' from', to: ' until' }
  return `${from && words.from + from}${to && words.to + to}`
}

function told({ as_of, as_of_precision }: Row, language: Language): string {
  if (as_of === null || as_of_precision === null) return ''
  const when = writeDate(as_of, language, as_of_precision)
  return language === 'vi' ? ` (theo nguồn ${when})` : ` (source of ${when})`
}
