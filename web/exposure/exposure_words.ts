import type { Vocabulary } from '../../geo/words.ts'

export const exposureWords = {
  title: { vi: 'Ai, những gì nằm trong vùng', en: 'Whom and what it reaches' },
  hazard: { vi: 'Vùng nguy hiểm', en: 'Area of hazard' },
  area_on_map: { vi: 'Xem vùng trên bản đồ', en: 'See the area on the map' },
  open_file: { vi: 'Mở vùng từ tệp…', en: 'Open an area from a file…' },
  file_too_large: {
    vi: 'Tệp lớn hơn 5 MB. Hãy đơn giản hóa đường viền rồi mở lại.',
    en: 'The file has more than 5 MB. Simplify the outline, then open it again.',
  },
  file_not_json: {
    vi: 'Tệp này không phải GeoJSON. Trong phần mềm GIS, xuất ra GeoJSON hệ WGS 84.',
    en: 'This file is no GeoJSON. In a GIS program, export it as GeoJSON in WGS 84.',
  },
  file_without_area: {
    vi: 'Trong tệp không có vùng nào (Polygon, MultiPolygon).',
    en: 'There is no area in the file (Polygon, MultiPolygon).',
  },
  loading: { vi: 'Đang tính…', en: 'Counting…' },
  crosses: {
    vi: 'Đường viền của vùng tự cắt nhau, nên không rõ đâu là trong. Vẽ lại, hoặc sửa hình trong tệp rồi mở lại.',
    en: 'The edge of the area crosses itself, so that nobody can say what lies inside. Draw it again, or mend the shape in its file and open that anew.',
  },
  people: { vi: '{number} người', en: '{number} people' },
  people_about: { vi: '≈ {number} người', en: '≈ {number} people' },
  between: { vi: 'ít nhất {low}, nhiều nhất {high}', en: 'at least {low}, at most {high}' },
  people_unknown: { vi: 'Chưa biết có bao nhiêu người.', en: 'How many people is not known.' },
  units_without: {
    vi: 'Chưa tính {count} đơn vị không có số liệu.',
    en: 'Without {count} units that have no figures.',
  },
  elderly: { vi: '{number} người già', en: '{number} elderly' },
  children: { vi: '{number} trẻ em', en: '{number} children' },
  disabled: { vi: '{number} người khuyết tật', en: '{number} disabled' },
  households: { vi: '{number} hộ', en: '{number} households' },
  unlocated: { vi: '{number} chưa rõ chỗ', en: '{number} not placed' },
  nothing_counted: {
    vi: 'Chưa ai đếm nhà yếu, tàu thuyền, bè hay cây trồng ở đây.',
    en: 'Nobody has counted weak houses, vessels, rafts or crops here.',
  },
  counted: { vi: 'Đã đếm', en: 'Counted' },
  facilities: { vi: 'Cơ sở, công trình có vị trí', en: 'Places with a position' },
  none_placed: { vi: 'Không có cơ sở nào có vị trí ở đây.', en: 'No place with a position here.' },
  by_unit: { vi: 'Theo đơn vị', en: 'By unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  share: { vi: 'Trong vùng', en: 'Inside' },
  people_head: { vi: 'Người', en: 'People' },
  how: { vi: 'Cách tính', en: 'How' },
  in_no_unit: { vi: 'Ngoài các đơn vị', en: 'In no unit' },
  total: { vi: 'Tổng', en: 'Total' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  of_land: { vi: ': {percent} phần đất', en: ': {percent} of its land' },
  method: {
    vi: 'Nơi đã đếm thì theo số đếm tại điểm. Nơi chưa đếm thì lấy dân số nhân phần đất nằm trong vùng, theo bản đồ nền (bãi triều, rừng ngập mặn là mặt nước; chưa trừ sông, hồ); chưa rõ phần đất thì nhân phần diện tích ranh giới vẽ. Cả hai chỉ là ước, từ không ai đến tất cả, vì không rõ người ở chỗ nào.',
    en: 'Where people were counted at places, by that count. Elsewhere the population by the share of the land inside, as the basemap has it (tidal flats and mangroves are water; rivers and lakes are not taken off); where the land is not known, by the share of the drawn outline. Both are guesses only, from none to all, since where people live is not known.',
  },
} as const satisfies Vocabulary
