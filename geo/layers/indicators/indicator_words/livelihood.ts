import type { Vocabulary } from '../../../words.ts'

/** The indicators of the topic “Economy and tourism”. */
export const economyWords = {
  enterprises: { vi: 'Số doanh nghiệp', en: 'Enterprises' },
  household_businesses: { vi: 'Số hộ kinh doanh', en: 'Household businesses' },
  revenue_a_year: { vi: 'Doanh thu ước mỗi năm', en: 'Estimated revenue a year' },
  industrial_park_projects: {
    vi: 'Số dự án trong Khu công nghiệp Hải Yên',
    en: 'Projects in Hải Yên industrial park',
  },
  markets: { vi: 'Số chợ', en: 'Markets' },
  market_stalls: { vi: 'Số điểm kinh doanh trong chợ', en: 'Market stalls' },
  trade_centres: { vi: 'Số trung tâm thương mại', en: 'Trade centres' },
  lodging_places: { vi: 'Số cơ sở lưu trú', en: 'Lodging places' },
  starred_hotels: { vi: 'Số khách sạn được xếp sao', en: 'Starred hotels' },
  lodging_rooms: { vi: 'Số phòng lưu trú', en: 'Lodging rooms' },
  lodging_beds: { vi: 'Số giường lưu trú', en: 'Lodging beds' },
} as const satisfies Vocabulary

/** The indicators of the topic “Gates and border trade”. */
export const borderTradeWords = {
  trade_value: {
    vi: 'Giá trị hàng hóa xuất nhập khẩu qua cửa khẩu',
    en: 'Value of goods traded through the gates',
  },
  tourist_crossings: { vi: 'Lượt khách du lịch xuất nhập cảnh', en: 'Tourist crossings' },
  automatic_lanes: {
    vi: 'Số luồng kiểm soát tự động tại cửa khẩu quốc tế Móng Cái',
    en: 'Automatic lanes at Móng Cái international gate',
  },
  joint_station_lanes: {
    vi: 'Số luồng kiểm soát tại trạm liên ngành cầu Bắc Luân II',
    en: 'Lanes in the joint station of Bắc Luân II bridge',
  },
  magnetic_card_controls: {
    vi: 'Điểm kiểm soát bằng thẻ từ qua cầu phao',
    en: 'Magnetic-card control at the pontoon bridge',
  },
  port_quays: { vi: 'Số bến cảng', en: 'Port quays' },
  inland_landings: { vi: 'Số bến thủy nội địa', en: 'Inland-water landings' },
  export_inspection_points: {
    vi: 'Số điểm kiểm tra hàng hóa xuất khẩu',
    en: 'Inspection points for export goods',
  },
  cold_stores: { vi: 'Số kho lạnh bảo quản hàng chờ xuất', en: 'Cold stores for export goods' },
  yard_area: {
    vi: 'Diện tích kho bãi, điểm thông quan cửa khẩu',
    en: 'Area of yards and warehouses at the gates',
  },
  inland_ports: { vi: 'Số cảng cạn', en: 'Inland ports' },
  pontoon_bridges: { vi: 'Số cầu phao', en: 'Pontoon bridges' },
} as const satisfies Vocabulary

/** The indicators of the topic “Society, health and education”. */
export const societyWords = {
  poor_households: { vi: 'Số hộ nghèo', en: 'Poor households' },
  poverty_rate: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
  health_stations: { vi: 'Số trạm y tế xã, phường', en: 'Health stations' },
  medical_centres: { vi: 'Số trung tâm y tế', en: 'Medical centres' },
  methadone_centres: {
    vi: 'Trung tâm điều trị methadone (mục tiêu)',
    en: 'Methadone centres (target)',
  },
  schools: { vi: 'Số trường học', en: 'Schools' },
  commune_culture_centres: {
    vi: 'Số xã có trung tâm văn hóa',
    en: 'Communes with a culture centre',
  },
  communes_with_pitch: {
    vi: 'Số xã, phường có sân bóng đá',
    en: 'Communes and wards with a football pitch',
  },
  communes_with_sports_hall: {
    vi: 'Số xã, phường có nhà thể thao đa năng',
    en: 'Communes and wards with a sports hall',
  },
  ranked_relics: { vi: 'Số di tích được xếp hạng', en: 'Ranked relics' },
} as const satisfies Vocabulary
