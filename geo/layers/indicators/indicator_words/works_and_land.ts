import type { Vocabulary } from '../../../words.ts'

/** The indicators of the topic “Infrastructure and communications”. */
export const infrastructureWords = {
  loudspeaker_clusters: {
    vi: 'Số cụm truyền thanh lắp mới',
    en: 'Loudspeaker clusters newly installed',
  },
  mobile_base_stations: { vi: 'Số trạm thu phát sóng di động', en: 'Mobile base stations' },
  field_canal_length: { vi: 'Chiều dài kênh, mương nội đồng', en: 'Length of in-field canals' },
  named_road_projects: {
    vi: 'Số tuyến đường trọng điểm được nêu tên',
    en: 'Main road projects named',
  },
} as const satisfies Vocabulary

/** The indicators of the topic “Land use and environment”. */
export const environmentWords = {
  water_stations_planned: {
    vi: 'Số trạm quan trắc nước dự kiến',
    en: 'Water-quality stations planned',
  },
  air_stations_planned: {
    vi: 'Số trạm quan trắc không khí dự kiến',
    en: 'Air-quality stations planned',
  },
  waste_plant_capacity: {
    vi: 'Công suất nhà máy xử lý rác Km26 Quảng Nghĩa',
    en: 'Capacity of the Km26 Quảng Nghĩa waste plant',
  },
  waste_incinerators: { vi: 'Số lò đốt rác xã Hải Sơn', en: 'Waste incinerators in Hải Sơn' },
  waste_collection_points: {
    vi: 'Số điểm tập trung xe thu gom rác',
    en: 'Waste collection points',
  },
  aquaculture_zones: {
    vi: 'Số vùng nuôi trồng thủy sản tập trung quy hoạch',
    en: 'Planned aquaculture zones',
  },
  aquaculture_zone_area: {
    vi: 'Diện tích vùng nuôi trồng thủy sản quy hoạch',
    en: 'Area of the planned aquaculture zones',
  },
  aquaculture_area: { vi: 'Diện tích nuôi trồng thủy sản', en: 'Aquaculture area' },
  farm_zones: { vi: 'Số vùng sản xuất nông nghiệp tập trung quy hoạch', en: 'Planned farm zones' },
  farm_zone_area: {
    vi: 'Diện tích vùng sản xuất nông nghiệp quy hoạch',
    en: 'Area of the planned farm zones',
  },
  forest_plan_area: { vi: 'Diện tích quy hoạch ba loại rừng', en: 'Area of the forest plan' },
  forestry_land_area: { vi: 'Diện tích đất lâm nghiệp', en: 'Forestry land' },
  forest_cover_rate: { vi: 'Tỷ lệ che phủ rừng', en: 'Forest cover' },
} as const satisfies Vocabulary
