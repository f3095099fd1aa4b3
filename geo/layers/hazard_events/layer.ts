import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { asOfPrecision } from '../../provenance.ts'
import { wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import type { PointSymbol } from '../symbols.ts'
import type { hazardEvents } from './table.ts'
import { eventAspect } from './vocabulary.ts'

type Row = RowOf<typeof hazardEvents>

const water: PointSymbol = {
  kind: 'point',
  shape: 'circle',
  fill: 'water',
  line: 'paper',
  radius: 9,
  glyph: 'L',
}

const storm: PointSymbol = { ...water, shape: 'hexagon', fill: 'storm', glyph: 'B' }
const ground: PointSymbol = { ...water, shape: 'triangle', fill: 'landslide', glyph: 'S' }
const fire: PointSymbol = { ...water, shape: 'diamond', fill: 'fire', glyph: 'C' }
const other: PointSymbol = { ...water, shape: 'ring', fill: 'unknown', line: 'unknown', glyph: '?' }

export const hazardEventsLayer = defineLayer<Row>()({
  id: 'hazard_events',
  title: { vi: 'Thiên tai đã xảy ra', en: 'Past hazard events' },
  singular: { vi: 'sự kiện thiên tai', en: 'hazard event' },
  description: {
    vi: 'Bão, lũ, sạt lở, cháy rừng đã ghi nhận, mỗi số liệu kèm nguồn; phần lớn không đủ chỉ dẫn để đặt lên bản đồ nên chỉ có trong danh sách.',
    en: 'Recorded storms, floods, landslides and forest fires, each figure with its source; most are not placed well enough for the map and stand in the list only.',
  },
  geometry: 'Point',
  band: 'incident',
  shownAtFirst: false,
  properties: {
    hazard: { kind: 'word', words: hazard, label: { vi: 'Loại thiên tai', en: 'Hazard' } },
    aspect: { kind: 'word', words: eventAspect, label: { vi: 'Nội dung ghi', en: 'Tells of' } },
    began_at: { kind: 'instant', label: { vi: 'Bắt đầu', en: 'Began' } },
    began_precision: {
      kind: 'word',
      words: asOfPrecision,
      label: { vi: 'Bắt đầu, chính xác đến', en: 'Began, to the' },
    },
    ended_at: { kind: 'instant', label: { vi: 'Kết thúc', en: 'Ended' } },
    ended_precision: {
      kind: 'word',
      words: asOfPrecision,
      label: { vi: 'Kết thúc, chính xác đến', en: 'Ended, to the' },
    },
    place_vi: { kind: 'text', label: { vi: 'Nơi theo nguồn', en: 'Place (Vietnamese)' } },
    place_en: {
      kind: 'text',
      label: { vi: 'Nơi (tiếng Anh)', en: 'Place as the source names it' },
    },
    figures: { kind: 'statements', label: { vi: 'Số liệu', en: 'Figures' } },
  },
  tileFields: ['hazard', 'aspect', 'began_at', 'ended_at'],
  tableColumns: ['hazard', 'aspect', 'began_at', 'place_vi', 'unit_code', 'confidence'],
  searchFields: ['place_vi', 'place_en'],
  classes: [
    {
      id: 'storm',
      label: { vi: 'Bão, gió mạnh', en: 'Storm, strong wind' },
      when: { hazard: ['storm', 'tropical_depression', 'strong_wind_at_sea', 'whirlwind'] },
      symbol: storm,
    },
    {
      id: 'water',
      label: { vi: 'Mưa, lũ, ngập, nước dâng', en: 'Rain, flood, surge' },
      when: {
        hazard: ['heavy_rain', 'flood', 'inundation', 'flash_flood', 'surge', 'tsunami'],
      },
      symbol: water,
    },
    {
      id: 'ground',
      label: { vi: 'Sạt lở, sụt lún, động đất', en: 'Landslide, subsidence, earthquake' },
      when: {
        hazard: [
          'landslide',
          'subsidence',
          'drought_landslide',
          'drought_subsidence',
          'earthquake',
        ],
      },
      symbol: ground,
    },
    {
      id: 'forest_fire',
      label: { vi: 'Cháy rừng', en: 'Forest fire' },
      when: { hazard: 'forest_fire' },
      symbol: fire,
    },
    {
      id: 'other',
      label: { vi: 'Thiên tai khác', en: 'Other hazard' },
      symbol: other,
    },
  ],
  label: { fromZoom: 11, size: 11, colour: 'ink', weight: 50 },
  briefing: (row, language) => {
    const name = language === 'vi' ? row.name_vi : row.name_en
    const place = language === 'vi' ? row.place_vi : row.place_en
    const began = writeDate(row.began_at, language, row.began_precision)
    const ended =
      row.ended_at === null
        ? began
        : writeDate(row.ended_at, language, row.ended_precision ?? 'day')
    const time = ended === began ? began : `${began} – ${ended}`
    const where = place === null ? '' : language === 'vi' ? ` tại ${place}` : ` at ${place}`
    const aspect = wordFor(eventAspect, row.aspect, language).toLowerCase()
    return `${time}: ${name}${where} (${wordFor(hazard, row.hazard, language).toLowerCase()}, ${aspect}).`
  },
})
