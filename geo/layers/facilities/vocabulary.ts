import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** What a facility is; the words are those of the sources, so that a figure finds its thing again. */
export const facilityClass = {
  health_station: { vi: 'Trạm y tế', en: 'Health station' },
  medical_centre: { vi: 'Trung tâm y tế', en: 'Medical centre' },
  treatment_centre: { vi: 'Cơ sở điều trị', en: 'Treatment centre' },
  school: { vi: 'Trường học', en: 'School' },
  culture_centre: { vi: 'Trung tâm văn hóa', en: 'Culture centre' },
  sports_hall: { vi: 'Nhà thể thao đa năng', en: 'Sports hall' },
  sports_ground: { vi: 'Sân bóng đá', en: 'Football pitch' },
  loudspeaker_cluster: { vi: 'Cụm truyền thanh', en: 'Loudspeaker cluster' },
  mobile_base_station: { vi: 'Trạm thu phát sóng di động', en: 'Mobile base station' },
  dyke: { vi: 'Đê', en: 'Dyke' },
  canal: { vi: 'Kênh, mương nội đồng', en: 'In-field canal' },
  embankment: { vi: 'Kè sông', en: 'River embankment' },
  drainage: { vi: 'Thoát nước, xử lý nước thải', en: 'Drainage and sewage treatment' },
  market: { vi: 'Chợ', en: 'Market' },
  trade_centre: { vi: 'Trung tâm thương mại', en: 'Trade centre' },
  lodging: { vi: 'Cơ sở lưu trú', en: 'Lodging' },
  port_quay: { vi: 'Bến cảng', en: 'Port quay' },
  water_landing: { vi: 'Bến thủy nội địa', en: 'Inland-water landing' },
  inspection_point: { vi: 'Điểm kiểm tra hàng hóa', en: 'Goods inspection point' },
  cold_store: { vi: 'Kho lạnh', en: 'Cold store' },
  warehouse: { vi: 'Kho, bãi', en: 'Warehouse or yard' },
  border_post: { vi: 'Đồn biên phòng', en: 'Border-guard post' },
  waste_plant: { vi: 'Nhà máy xử lý chất thải rắn', en: 'Solid-waste plant' },
  incinerator: { vi: 'Lò đốt rác', en: 'Incinerator' },
  waste_point: { vi: 'Điểm tập trung xe thu gom rác', en: 'Waste collection point' },
  industrial_park: { vi: 'Khu công nghiệp', en: 'Industrial park' },
  factory: { vi: 'Nhà máy', en: 'Factory' },
  road: { vi: 'Tuyến đường', en: 'Road' },
  heritage_site: { vi: 'Di tích được xếp hạng', en: 'Ranked relic' },
  landmark: { vi: 'Công trình, điểm mốc', en: 'Landmark' },
  aquaculture_zone: { vi: 'Vùng nuôi trồng thủy sản', en: 'Aquaculture zone' },
  farm_zone: { vi: 'Vùng sản xuất nông nghiệp', en: 'Farm zone' },
  forest_land: { vi: 'Đất lâm nghiệp', en: 'Forestry land' },
  unknown: { vi: 'Chưa rõ loại', en: 'Class unknown' },
} as const satisfies Vocabulary
export type FacilityClass = CodeOf<typeof facilityClass>

/** Whether a thing stands yet, at the time its source speaks of; a plan is never shown as a thing. */
export const facilityState = {
  existing: { vi: 'Đã có', en: 'Existing' },
  under_construction: { vi: 'Đang xây dựng', en: 'Under construction' },
  planned: { vi: 'Quy hoạch, dự kiến', en: 'Planned' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Vocabulary

/** What to think of first when disaster strikes: this product's proposal, not a source's word. */
export const emergencyRole = {
  shelter: { vi: 'Có thể làm nơi trú', en: 'Possible shelter' },
  reserve_shelter: { vi: 'Nơi trú dự phòng', en: 'Reserve shelter' },
  medical_care: { vi: 'Cấp cứu, chăm sóc', en: 'Medical care' },
  warning: { vi: 'Truyền tin, cảnh báo', en: 'Warning and communication' },
  weak_point: { vi: 'Điểm xung yếu', en: 'Weak point' },
  evacuation_route: { vi: 'Đường sơ tán', en: 'Evacuation route' },
  crowd_and_fire_risk: { vi: 'Nguy cơ đông người, cháy', en: 'Crowd and fire risk' },
  industrial_risk: { vi: 'Nguy cơ công nghiệp', en: 'Industrial risk' },
  storm_exposure: { vi: 'Phơi nhiễm bão', en: 'Storm exposure' },
  fire_exposure: { vi: 'Nguy cơ cháy rừng', en: 'Forest fire exposure' },
} as const satisfies Vocabulary

/** What a quantity is measured in. */
export const quantityUnit = {
  kilometre: { vi: 'km', en: 'km' },
  hectare: { vi: 'ha', en: 'ha' },
  square_metre: { vi: 'm²', en: 'm²' },
  tonne_per_day: { vi: 'tấn/ngày', en: 't/day' },
  tonne_per_year: { vi: 'tấn/năm', en: 't/year' },
} as const satisfies Vocabulary

/** Who may write this layer, beside administrators. */
export const editors = editedBy('coordinator', 'planner')
