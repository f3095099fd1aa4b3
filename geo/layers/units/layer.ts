import type { RowOf } from '../../columns/row.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { AreaSymbol } from '../symbols.ts'
import type { units } from './table.ts'
import { borderKind, type Outline, outline, unitKind } from './vocabulary.ts'

type Row = RowOf<typeof units>

const inner: AreaSymbol = {
  kind: 'area',
  fill: 'accent_soft',
  fillOpacity: 0.15,
  line: 'outline',
  lineWidth: 1.2,
}

// Never dashed: a dash means unverified, and on a shared edge two dashes fill each other.
const withOutline: readonly Outline[] = ['official', 'generalised']

export const unitsLayer = defineLayer<Row>()({
  id: 'units',
  title: { vi: 'Đơn vị hành chính cấp xã', en: 'Commune-level units' },
  singular: { vi: 'đơn vị', en: 'unit' },
  description: {
    vi: 'Phường, xã, đặc khu từ 01/7/2025. Ranh giới khái quát hay điểm đại diện không dùng làm căn cứ pháp lý; diện tích lấy theo văn bản, không đo trên hình vẽ.',
    en: 'Wards, communes and special zones since 1 July 2025. Generalised outlines and reference points are not for legal use; areas are from the decree, not measured on the drawing.',
  },
  geometry: 'Geometry',
  band: 'boundary',
  shownAtFirst: true,
  properties: {
    code: { kind: 'code', label: { vi: 'Mã đơn vị', en: 'Unit code' } },
    kind: { kind: 'word', words: unitKind, label: { vi: 'Loại', en: 'Kind' } },
    province_code: { kind: 'code', label: { vi: 'Mã tỉnh', en: 'Province code' } },
    area_official_km2: {
      kind: 'number',
      of: { vi: 'km²', en: 'km²' },
      label: { vi: 'Diện tích tự nhiên', en: 'Official area' },
    },
    population: {
      kind: 'integer',
      of: { vi: 'người', en: 'people' },
      label: { vi: 'Dân số (đề án sắp xếp)', en: 'Population (merger dossier)' },
    },
    populations: {
      kind: 'statements',
      label: { vi: 'Dân số theo từng nguồn', en: 'Population by source' },
    },
    formed_from_vi: { kind: 'text', label: { vi: 'Thành lập từ', en: 'Formed from (Vietnamese)' } },
    formed_from_en: {
      kind: 'text',
      label: { vi: 'Thành lập từ (tiếng Anh)', en: 'Formed from' },
    },
    seat_vi: { kind: 'text', label: { vi: 'Trụ sở (dự kiến)', en: 'Planned seat (Vietnamese)' } },
    seat_en: {
      kind: 'text',
      label: { vi: 'Trụ sở dự kiến (tiếng Anh)', en: 'Planned seat' },
    },
    decree: { kind: 'text', label: { vi: 'Văn bản', en: 'Decree' } },
    border_kind: { kind: 'word', words: borderKind, label: { vi: 'Biên giới', en: 'Border' } },
    former_city: {
      kind: 'truth',
      label: { vi: 'Thuộc thành phố Móng Cái cũ', en: 'In the former city of Móng Cái' },
    },
    outline: { kind: 'word', words: outline, label: { vi: 'Ranh giới vẽ', en: 'Outline' } },
    geometry_source: {
      kind: 'text',
      label: { vi: 'Nguồn ranh giới hoặc điểm', en: 'Source of the outline or point' },
    },
  },
  tileFields: [
    'code',
    'kind',
    'border_kind',
    'outline',
    'former_city',
    'population',
    'area_official_km2',
  ],
  tableColumns: [
    'code',
    'kind',
    'area_official_km2',
    'population',
    'border_kind',
    'former_city',
    'outline',
    'confidence',
  ],
  searchFields: ['code', 'formed_from_vi'],
  classes: [
    {
      id: 'land_border',
      label: borderKind.land,
      when: { border_kind: 'land', outline: withOutline },
      symbol: { ...inner, fillOpacity: 0.35, lineWidth: 1.8 },
    },
    {
      id: 'sea_border',
      label: borderKind.sea,
      when: { border_kind: 'sea', outline: withOutline },
      symbol: { ...inner, fill: 'water', fillOpacity: 0.08, line: 'water', lineWidth: 1.6 },
    },
    {
      id: 'inner',
      label: borderKind.none,
      when: { border_kind: 'none', outline: withOutline },
      symbol: inner,
    },
    {
      id: 'border_unknown',
      label: { vi: 'Chưa rõ có giáp biên giới', en: 'Border not stated' },
      when: { border_kind: 'unknown', outline: withOutline },
      symbol: { kind: 'area', line: 'unknown', lineWidth: 1 },
    },
    {
      id: 'reference_point',
      label: { vi: 'Chỉ có điểm đại diện', en: 'Reference point only' },
      symbol: { kind: 'point', shape: 'square', fill: 'paper', line: 'outline', radius: 5 },
    },
  ],
  generalisedWhere: { outline: 'generalised' },
  label: { fromZoom: 9.2, size: 13, colour: 'ink', weight: 70 },
  briefing: (row, language) =>
    language === 'vi'
      ? `${row.name_vi} (mã ${row.code}): diện tích tự nhiên ${said(row.area_official_km2, 'km²', 'vi')}, dân số ${said(row.population, 'người', 'vi')}; ${wordFor(borderKind, row.border_kind, 'vi').toLowerCase()}; ${drawn(row, 'vi')}.`
      : `${row.name_en} (code ${row.code}): official area ${said(row.area_official_km2, 'km²', 'en')}, population ${said(row.population, '', 'en')}; ${wordFor(borderKind, row.border_kind, 'en').toLowerCase()}; ${drawn(row, 'en')}.`,
})

function said(figure: number | null, unit: string, language: Language): string {
  if (figure === null) return language === 'vi' ? 'chưa có số liệu' : 'no data'
  return `${writeNumber(figure, language)} ${unit}`.trimEnd()
}

function drawn(row: Row, language: Language): string {
  const word = wordFor(outline, row.outline, language).toLowerCase()
  if (row.outline === 'official') return word
  return language === 'vi' ? `${word}, không dùng làm căn cứ pháp lý` : `${word}, not for legal use`
}
