import type { Vocabulary } from '../../../words.ts'

/** The indicators of the topic “Territory and people”. */
export const territoryWords = {
  area_official: { vi: 'Diện tích tự nhiên', en: 'Official area' },
  population: { vi: 'Dân số', en: 'Population' },
  villages_and_quarters: { vi: 'Số thôn, khu', en: 'Villages and quarters' },
  units_total: { vi: 'Số đơn vị hành chính cấp xã', en: 'Commune-level units' },
  units_ward: { vi: 'Số phường', en: 'Wards' },
  units_commune: { vi: 'Số xã', en: 'Communes' },
  units_special_zone: { vi: 'Số đặc khu', en: 'Special zones' },
  border_length: {
    vi: 'Chiều dài đường biên giới trên bộ và trên biển',
    en: 'Length of the land and sea border',
  },
  land_border_length: { vi: 'Chiều dài đường biên giới trên bộ', en: 'Length of the land border' },
  sea_delimitation_length: {
    vi: 'Chiều dài đường phân định trên vịnh Bắc Bộ',
    en: 'Length of the delimitation line in the Gulf of Tonkin',
  },
} as const satisfies Vocabulary

/** The indicators of the topic “Administration and inspection”. */
export const administrationWords = {
  inspections: { vi: 'Số cuộc thanh tra', en: 'Inspections' },
  inspections_concluded: {
    vi: 'Số cuộc thanh tra đã ban hành kết luận',
    en: 'Inspections concluded',
  },
  inspections_land: { vi: 'Số cuộc thanh tra về đất đai', en: 'Inspections of land matters' },
  inspections_finance: {
    vi: 'Số cuộc thanh tra về tài chính ngân sách',
    en: 'Inspections of budget and finance',
  },
  inspections_construction: {
    vi: 'Số cuộc thanh tra về đầu tư xây dựng',
    en: 'Inspections of construction investment',
  },
  inspections_responsibility: {
    vi: 'Số cuộc thanh tra trách nhiệm',
    en: 'Inspections of official responsibility',
  },
  complaints: { vi: 'Số đơn khiếu nại', en: 'Complaints' },
  denunciations: { vi: 'Số đơn tố cáo', en: 'Denunciations' },
  petitions: { vi: 'Số đơn kiến nghị', en: 'Petitions' },
  letters_handled: {
    vi: 'Tổng số đơn tính trong kết quả giải quyết',
    en: 'Letters counted in the result of handling',
  },
  letters_solved: { vi: 'Số đơn đã giải quyết xong', en: 'Letters solved' },
  letters_solved_rate: { vi: 'Tỷ lệ giải quyết đơn', en: 'Rate of letters solved' },
  citizen_reception: {
    vi: 'Số lần tiếp công dân định kỳ mỗi tháng',
    en: 'Regular citizen receptions a month',
  },
  electronic_documents_rate: {
    vi: 'Tỷ lệ văn bản gửi nhận qua chính quyền điện tử',
    en: 'Documents sent through e-government',
  },
  smart_city_plan: { vi: 'Đề án thành phố thông minh', en: 'Smart-city plan' },
} as const satisfies Vocabulary

/** The indicators of the topic “Foreign relations”. */
export const foreignRelationsWords = {
  delegations_received: {
    vi: 'Số đoàn khách quốc tế đón tiếp',
    en: 'International delegations received',
  },
  delegations_sent: { vi: 'Số đoàn cử đi công tác', en: 'Delegations sent' },
  talks_held: { vi: 'Số cuộc hội đàm với phía Trung Quốc', en: 'Talks held with the Chinese side' },
  twinned_community_pairs: {
    vi: 'Số cặp cụm dân cư kết nghĩa hai bên biên giới',
    en: 'Pairs of twinned border communities',
  },
  foreign_counterparts: {
    vi: 'Địa phương đối ứng phía Trung Quốc',
    en: 'Counterparts on the Chinese side',
  },
} as const satisfies Vocabulary
