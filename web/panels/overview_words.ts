import type { Vocabulary } from '../../geo/words.ts'

export const overviewWords = {
  title: { vi: 'Khu vực biên giới Móng Cái', en: 'Móng Cái border area' },
  lead: {
    vi: 'Sáu phường, xã của thành phố Móng Cái cũ và các đơn vị biên giới lân cận, Quảng Ninh.',
    en: 'The six wards and communes of the former city of Móng Cái and the border units beside it, Quảng Ninh.',
  },
  hint: {
    vi: 'Bấm một đối tượng trên bản đồ, hoặc một đơn vị dưới đây.',
    en: 'Press a feature on the map, or a unit below.',
  },
  units: { vi: 'Đơn vị', en: 'Units' },
  neighbours: { vi: 'Lân cận', en: 'Beside it' },
  no_figure: { vi: 'chưa có số liệu', en: 'no data' },
  indicator: { vi: 'Tô màu đơn vị theo chỉ số', en: 'Colour the units by an indicator' },
  feed_age: { vi: 'Độ mới của tin', en: 'Age of what is told' },
  no_indicator: { vi: 'Không tô màu', en: 'No colouring' },
  counts: { vi: 'Đã ghi nhận', en: 'On record' },
  features: { vi: 'đối tượng', en: 'features' },
  on_map: { vi: 'trên bản đồ', en: 'on the map' },
  unlocated: { vi: 'chưa có vị trí', en: 'no position yet' },
  reading: { vi: 'Đọc bản đồ', en: 'Reading the map' },
  ring: {
    vi: 'Vòng quanh điểm: vị trí chỉ chắc trong vòng đó.',
    en: 'A ring: the position is only sure to lie within it.',
  },
  dashed: {
    vi: 'Nét đứt, hình nhạt: chưa kiểm chứng hoặc chỉ để tham khảo.',
    en: 'Dashes and pale symbols: unverified or indicative.',
  },
  hatched: {
    vi: 'Gạch chéo: không có số liệu, không phải bằng không.',
    en: 'Hatching: no data, which is not zero.',
  },
  honesty: { vi: 'Về dữ liệu', en: 'About the data' },
  honesty_text: {
    vi: 'Mỗi điều trên màn hình có nguồn, ngày và độ tin cậy. Cái chưa biết để là chưa biết; cái chưa có vị trí được liệt kê, không vẽ phỏng đoán. Ranh giới và đường biên giới đã khái quát, không dùng làm căn cứ pháp lý.',
    en: 'Everything on the screen has a source, a date and a confidence. What is not known stays unknown; what has no position is listed, never drawn by guess. Boundaries and the border line are generalised and not for legal use.',
  },
  basemap: {
    vi: 'Nền: © Cộng tác viên OpenStreetMap, giấy phép ODbL.',
    en: 'Basemap: © OpenStreetMap contributors, ODbL.',
  },
} as const satisfies Vocabulary
