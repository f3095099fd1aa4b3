import type { RowOf } from '../../columns/row.ts'
import type { ColourName } from '../../palette.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { AreaSymbol, LayerClass, Pattern } from '../symbols.ts'
import type { riskZones } from './table.ts'
import { editors, type HazardScale, hazard, hazardScale, levelsOf } from './vocabulary.ts'

type Row = RowOf<typeof riskZones>

interface Look {
  readonly fill: ColourName
  readonly line: ColourName
  readonly pattern: Pattern
}

/** The colour is the law's; the pattern says the same to who cannot see it or prints in black. */
const disasterLooks: readonly Look[] = [
  { fill: 'risk_1', line: 'risk_line_1', pattern: 'dots' },
  { fill: 'risk_2', line: 'risk_line_2', pattern: 'horizontal' },
  { fill: 'risk_3', line: 'risk_line_3', pattern: 'hatch' },
  { fill: 'risk_4', line: 'risk_line_4', pattern: 'back_hatch' },
  { fill: 'risk_5', line: 'risk_line_5', pattern: 'cross_hatch' },
]

/** Forest fire has a scale of its own and so none of the five disaster colours. */
const forestFireLooks: readonly Look[] = disasterLooks.map(({ pattern }) => ({
  fill: 'forest',
  line: 'fire',
  pattern,
}))

export const riskZonesLayer = defineLayer<Row>()({
  id: 'risk_zones',
  title: { vi: 'Vùng rủi ro thiên tai', en: 'Disaster risk zones' },
  singular: { vi: 'vùng rủi ro', en: 'risk zone' },
  description: {
    vi: 'Vùng khoanh tham khảo theo sự kiện đã ghi nhận và kịch bản nêu kèm; không phải bản đồ phân vùng chính thức, không thay bản tin dự báo.',
    en: 'Areas drawn for orientation from recorded events and the scenario given with each; neither an official zoning map nor a forecast.',
  },
  geometry: 'MultiPolygon',
  band: 'hazard',
  shownAtFirst: true,
  editors,
  properties: {
    hazard: { kind: 'word', words: hazard, label: { vi: 'Loại thiên tai', en: 'Hazard' } },
    scale: { kind: 'word', words: hazardScale, label: { vi: 'Thang cấp', en: 'Scale' } },
    level: { kind: 'integer', of: { vi: '', en: '' }, label: { vi: 'Cấp', en: 'Level' } },
    scenario_vi: { kind: 'text', label: { vi: 'Kịch bản', en: 'Scenario (Vietnamese)' } },
    scenario_en: { kind: 'text', label: { vi: 'Kịch bản (tiếng Anh)', en: 'Scenario' } },
    basis_vi: { kind: 'text', label: { vi: 'Căn cứ', en: 'Basis (Vietnamese)' } },
    basis_en: { kind: 'text', label: { vi: 'Căn cứ (tiếng Anh)', en: 'Basis' } },
    event_id: {
      kind: 'link',
      to: 'hazard_events',
      label: { vi: 'Sự kiện đã ghi nhận', en: 'Recorded event' },
    },
    indicative: { kind: 'truth', label: { vi: 'Chỉ để tham khảo', en: 'Indicative only' } },
  },
  tileFields: ['hazard', 'scale', 'level', 'indicative'],
  tableColumns: ['hazard', 'scale', 'level', 'indicative', 'unit_code', 'confidence'],
  searchFields: ['scenario_vi', 'basis_vi'],
  classes: [
    ...classesOf('disaster_risk', disasterLooks, [6, 4]),
    ...classesOf('forest_fire', forestFireLooks, [2, 3]),
    {
      id: 'unknown',
      label: { vi: 'Chưa rõ cấp', en: 'Level unknown' },
      symbol: { kind: 'area', line: 'unknown', lineWidth: 1.5, dash: [2, 4] },
    },
  ],
  label: { fromZoom: 11, size: 11, colour: 'ink_soft', weight: 30, italic: true },
  cadenceDays: 365,
  briefing: (row, language) =>
    language === 'vi'
      ? `${row.name_vi}: ${wordFor(hazard, row.hazard, 'vi').toLowerCase()}, ${levelInWords(row, 'vi')}${row.indicative ? ', chỉ để tham khảo' : ''}. ${row.scenario_vi}`
      : `${row.name_en}: ${wordFor(hazard, row.hazard, 'en').toLowerCase()}, ${levelInWords(row, 'en')}${row.indicative ? ', indicative only' : ''}. ${row.scenario_en}`,
})

function levelInWords(row: Row, language: Language): string {
  const known = levelsOf[row.scale].find(({ level }) => level === row.level)
  const numeral = known?.numeral ?? String(row.level)
  const name = known === undefined ? '' : ` (${known.label[language].toLowerCase()})`
  if (language === 'vi') {
    return row.scale === 'forest_fire'
      ? `cấp dự báo cháy rừng ${numeral}${name}`
      : `rủi ro cấp ${numeral}${name}`
  }
  return row.scale === 'forest_fire'
    ? `forest fire level ${numeral}${name}`
    : `risk level ${numeral}${name}`
}

function classesOf(
  scale: HazardScale,
  looks: readonly Look[],
  dash: readonly number[],
): LayerClass<'scale' | 'level'>[] {
  const before = scale === 'forest_fire' ? { vi: 'Cháy rừng ', en: 'Forest fire ' } : undefined
  return levelsOf[scale].map(({ level, numeral, label }, at) => {
    const look = looks[at]
    if (look === undefined) throw new Error(`Level ${level} of ${scale} has no look.`)
    const symbol: AreaSymbol = {
      kind: 'area',
      ...look,
      fillOpacity: scale === 'forest_fire' ? 0.2 : 0.32,
      lineWidth: 1.5,
      dash,
      numeral,
    }
    return {
      id: `${scale}_${level}`,
      label: {
        vi: `${before?.vi ?? ''}${numeral} ${label.vi}`,
        en: `${before?.en ?? ''}${numeral} ${label.en}`,
      },
      when: { scale, level },
      symbol,
    }
  })
}
