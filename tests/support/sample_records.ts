import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { SeedRecord } from './seed_rows.ts'

const said = { source: 'a test', confidence: 'unverified', unit_code: '06712' } as const

const incidents: readonly SeedRecord[] = ['fire', 'landslide', 'smuggling'].map((kind, at) => ({
  ...{ ...said, id: `sample_${at}`, kind, severity: at + 1 },
  ...{ name: { vi: `Vụ ${at}`, en: `Incident ${at}` }, text: `Nội dung ${at}` },
  occurred_at: `2025-10-05T1${at}:00:00+07:00`,
  position: { lat: 21.52 + at / 100, lon: 107.97, accuracy_m: 100 },
}))

/** Of the first incident two, of the others one each. */
const entries: readonly SeedRecord[] = [0, 0, 1, 2].map((incident, at) => ({
  ...{ ...said, id: `entry_${at}`, incident_id: `sample_${incident}`, text: `Diễn biến ${at}` },
  name: { vi: `Diễn biến ${at}`, en: `Entry ${at}` },
}))

/** Of shipped items, some twice. */
const reports: readonly SeedRecord[] = [
  ...['command_head', 'command_deputies', 'command_head', 'shelter_places'],
].map((item, at) => ({
  ...{ ...said, id: `report_${at}`, need_id: `06712.${item}`, have: at * 50, condition: 'good' },
  owning_unit: '06712',
  name: { vi: `Báo cáo ${at}`, en: `Report ${at}` },
  counted_at: `2025-10-05T1${at}:00:00+07:00`,
}))

const shifts: readonly SeedRecord[] = ['head', 'police', 'shock_team'].map((post, at) => ({
  ...{ ...said, id: `shift_${at}`, post, name: { vi: `Ca ${at}`, en: `Shift ${at}` } },
  ...{ valid_from: `2025-10-05T0${at}:00:00+07:00`, valid_to: `2025-10-05T1${at}:00:00+07:00` },
}))

/** Of shipped stations, which lie in no single unit, so that the province answers for them. */
const readings: readonly SeedRecord[] = [
  ...['ka_long_early_warning', 'water_quality_ka_long', 'ka_long_early_warning'],
].map((gauge_id, at) => ({
  ...{ source: said.source, confidence: said.confidence, owning_unit: '22' },
  ...{ id: `reading_${at}`, gauge_id, value: at * 1.5, measure_unit: 'metre' },
  name: { vi: `Số đo ${at}`, en: `Reading ${at}` },
  measured_at: `2025-10-05T1${at}:00:00+07:00`,
}))

const counted: readonly SeedRecord[] = (
  [
    ['people', 120],
    ['fishing_vessels', 7],
    ['rice', 2.5],
  ] as const
).map(([kind, count], at) => ({
  ...{ ...said, id: `counted_${at}`, kind, count, locality: `Khu ${at}` },
  name: { vi: `Điểm ${at}`, en: `Place ${at}` },
  position: { lat: 21.5 + at / 100, lon: 107.98, accuracy_m: 50 },
}))

const shelters: readonly SeedRecord[] = ['school', 'culture_house', 'office'].map((kind, at) => ({
  ...{ ...said, id: `shelter_${at}`, kind, mode: 'together', state: 'ready' },
  ...{ capacity_people: 100 * (at + 1), name: { vi: `Nơi ${at}`, en: `Shelter ${at}` } },
  position: { lat: 21.51 + at / 100, lon: 107.96, accuracy_m: 20 },
}))

const roads: readonly SeedRecord[] = ([undefined, 'ford', 'bridge'] as const).map(
  (passage, at) => ({
    ...{ ...said, id: `road_${at}`, kind: 'communal', ...(passage && { passage }) },
    name: { vi: `Đường ${at}`, en: `Road ${at}` },
    shape: {
      accuracy_m: 20,
      geometry: {
        type: 'LineString',
        coordinates: [
          [107.95 + at / 100, 21.5],
          [107.96 + at / 100, 21.51],
        ],
      },
    },
  }),
)

const plans: readonly SeedRecord[] = (['storm', 'flood', 'landslide'] as const).map(
  (hazard, at) => ({
    ...{ ...said, id: `plan_${at}`, hazard, level: at + 1, owning_unit: '06712' },
    name: { vi: `Phương án ${at}`, en: `Plan ${at}` },
  }),
)

/** Of the first plan two, of the others one each; the second line is of the second plan. */
const planLines: readonly SeedRecord[] = (
  [
    ['forces', 0],
    ['communications', 1],
    ['evacuation', 0],
    ['routes', 2],
  ] as const
).map(([section, plan], at) => ({
  ...{ ...said, id: `line_${at}`, plan_id: `plan_${plan}`, section, rank: at + 1 },
  ...{ owning_unit: '06712', name: { vi: `Dòng ${at}`, en: `Line ${at}` } },
}))

/** Of the first plan two, of the others one each; the second is of the second. */
const keptEvacuations: readonly SeedRecord[] = [0, 1, 0, 2].map((plan, at) => ({
  ...{ ...said, id: `kept_${at}`, plan_id: `plan_${plan}`, owning_unit: '06712' },
  name: { vi: `Sắp xếp ${at}`, en: `Evacuation ${at}` },
  terms: {
    ...{ units: ['06712'], area: null, kind: 'people', modes: ['together'], closed: [] },
    ...{ closed_roads: [], choices: [] },
  },
  outcome: { people: at, placed: at, unplaced: 0, origins: [], shelters: [] },
}))

/** Of each plan one. */
const activations: readonly SeedRecord[] = [0, 1, 2].map((plan) => ({
  ...{ ...said, id: `activation_${plan}`, plan_id: `plan_${plan}`, owning_unit: '06712' },
  ...{ decided_by: 'Chủ tịch UBND', valid_from: `2025-10-05T0${plan}:00` },
  name: { vi: `Kích hoạt ${plan}`, en: `In action ${plan}` },
}))

/** Of the first activation two, of the others one each; the second task is of the second. */
const tasks: readonly SeedRecord[] = [0, 1, 0, 2].map((activation, at) => ({
  ...{ ...said, id: `task_${at}`, activation_id: `activation_${activation}`, owning_unit: '06712' },
  ...{ kind: 'deed', state: 'waiting', name: { vi: `Nhiệm vụ ${at}`, en: `Task ${at}` } },
}))

const bulletins: readonly SeedRecord[] = [0, 1, 2].map((at) => ({
  ...{ source: said.source, confidence: said.confidence, owning_unit: '06712' },
  ...{ id: `bulletin_${at}`, storm: `Bão ${at}`, kind: 'urgent', issuer: 'Đài thử' },
  ...{ issued_at: `2025-10-05T0${at}:00:00+07:00`, stated_level: 3 },
  name: { vi: `Bản tin ${at}`, en: `Bulletin ${at}` },
}))

/** Of the first bulletin two, of the others one each; the second position is of the second. */
const stormPositions: readonly SeedRecord[] = [0, 1, 0, 2].map((bulletin, at) => ({
  ...{ source: said.source, confidence: said.confidence, owning_unit: '06712' },
  ...{ id: `position_${at}`, bulletin_id: `bulletin_${bulletin}`, kind: 'forecast' },
  ...{ at: `2025-10-05T1${at}:00:00+07:00`, wind_level: 10 },
  name: { vi: `Tâm bão ${at}`, en: `Middle ${at}` },
  position: { lat: 21.4 + at / 100, lon: 108.1, accuracy_m: 11_000 },
}))

const decided: readonly SeedRecord[] = (['storm', 'flood', 'landslide'] as const).map(
  (hazard, at) => ({
    ...{ ...said, id: `decision_${at}`, kind: 'respond', hazard, level: at + 1 },
    ...{ decided_by: 'Chủ tịch UBND', valid_from: `2025-10-05T0${at}:00`, owning_unit: '06712' },
    name: { vi: `Quyết định ${at}`, en: `Decision ${at}` },
  }),
)

const sent: readonly SeedRecord[] = ['UBND tỉnh', 'BCH PTDS tỉnh', 'UBND tỉnh'].map(
  (sent_to, at) => ({
    ...{ ...said, id: `sent_${at}`, sent_to, owning_unit: '06712' },
    ...{ report_from: '2025-10-05T00:00', report_to: `2025-10-05T1${at}:00` },
    report_known_at: `2025-10-05T1${at}:00`,
    figures: [{ name: 'injured', value: at, of: null, unsaid: 0 }],
    ...{ document_sha256: String(at).repeat(64), name: { vi: `Đã gửi ${at}`, en: `Sent ${at}` } },
  }),
)

/** Of the shipped briefing, some twice; of no scene, since what is sealed is of no matter there. */
const seals: readonly SeedRecord[] = ['0', '1', '2'].map((digit) => ({
  ...{ source: said.source, confidence: said.confidence, owning_unit: '22' },
  ...{ id: `seal_${digit}`, briefing_id: 'mong_cai' },
  ...{ sealed_known_at: '2025-10-05T10:00', content_sha256: digit.repeat(64) },
  manifest: { text: 1, briefing: digit.repeat(64), scenes: [], answers: [] },
  name: { vi: `Niêm phong ${digit}`, en: `Sealed ${digit}` },
}))

/** Records of the layers that ship none, for tests that need some of each. */
export const sampleRecords: Readonly<Partial<Record<LayerId, readonly SeedRecord[]>>> = {
  counted_points: counted,
  shelters,
  roads,
  plans,
  plan_entries: planLines,
  plan_evacuations: keptEvacuations,
  activations,
  tasks,
  decisions: decided,
  sent_reports: sent,
  briefing_seals: seals,
  storm_bulletins: bulletins,
  storm_positions: stormPositions,
  incidents,
  incident_entries: entries,
  gauge_readings: readings,
  readiness_reports: reports,
  duty_shifts: shifts,
}
