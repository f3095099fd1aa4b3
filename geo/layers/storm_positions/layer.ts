import type { RowOf } from '../../columns/row.ts'
import { writeDate } from '../../measures/write_date.ts'
import { type Language, wordFor } from '../../words.ts'
import { defineLayer } from '../define_layer.ts'
import type { PointSymbol } from '../symbols.ts'
import type { stormPositions } from './table.ts'
import { editors, positionKind } from './vocabulary.ts'

type Row = RowOf<typeof stormPositions>

const observed: PointSymbol = {
  ...{ kind: 'point', shape: 'hexagon', fill: 'storm', line: 'paper', radius: 8 },
  glyph: 'B',
}
const forecast: PointSymbol = { ...observed, shape: 'ring', fill: 'storm', line: 'storm' }

const level = { kind: 'integer', of: { vi: '', en: '' } } as const
const kilometres = { kind: 'integer', of: { vi: 'km', en: 'km' } } as const

export const stormPositionsLayer = defineLayer<Row>()({
  id: 'storm_positions',
  title: { vi: 'Vị trí tâm bão', en: 'Storm positions' },
  singular: { vi: 'vị trí tâm bão', en: 'storm position' },
  description: {
    vi: 'Tâm bão đã ở đâu và dự báo sẽ ở đâu theo từng bản tin, gió mạnh cấp mấy, bán kính gió cấp 6 và cấp 10.',
    en: 'Where the middle of a storm was and is expected by each bulletin, how strong the wind is, and how far wind of level 6 and 10 reaches.',
  },
  geometry: 'Point',
  band: 'hazard',
  shownAtFirst: false,
  editors,
  about: 'bulletin_id',
  properties: {
    bulletin_id: {
      ...{ kind: 'link', to: 'storm_bulletins' },
      label: { vi: 'Bản tin', en: 'Bulletin' },
    },
    at: { kind: 'instant', to: 'minute', label: { vi: 'Lúc', en: 'At' } },
    kind: {
      ...{ kind: 'word', words: positionKind },
      label: { vi: 'Quan trắc hay dự báo', en: 'Observed or forecast' },
    },
    wind_level: { ...level, label: { vi: 'Gió mạnh nhất, cấp', en: 'Strongest wind, level' } },
    gust_level: { ...level, label: { vi: 'Gió giật, cấp', en: 'Gusts, level' } },
    radius_6_km: {
      ...kilometres,
      label: { vi: 'Bán kính gió từ cấp 6', en: 'Radius of wind from level 6' },
    },
    radius_10_km: {
      ...kilometres,
      label: { vi: 'Bán kính gió từ cấp 10', en: 'Radius of wind from level 10' },
    },
  },
  tileFields: ['kind'],
  tableColumns: [
    ...(['at', 'kind', 'wind_level', 'gust_level', 'radius_6_km', 'radius_10_km'] as const),
    'bulletin_id',
  ],
  searchFields: [],
  classes: [
    { id: 'observed', label: positionKind.observed, when: { kind: 'observed' }, symbol: observed },
    { id: 'forecast', label: positionKind.forecast, symbol: forecast },
  ],
  label: { fromZoom: 5, size: 11, colour: 'storm', weight: 35 },
  newestBy: 'at',
  briefing: (row, language) =>
    `${writeDate(row.at, language, 'minute')}: ${wordFor(positionKind, row.kind, language).toLowerCase()}${windOf(row, language)}.`,
})

function windOf({ wind_level: wind, gust_level: gust }: Row, language: Language): string {
  if (wind === null) return ''
  const words = {
    vi: [', gió mạnh cấp ', ', giật cấp '],
    en: [', wind of level ', ', gusts of level '],
  }[language]
  return `${words[0]}${wind}${gust === null ? '' : `${words[1]}${gust}`}`
}
