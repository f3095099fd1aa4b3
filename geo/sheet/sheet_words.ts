import type { Vocabulary } from '../words.ts'

/** What a sheet says beside the map. */
export const sheetWords = {
  legend: { vi: 'Chú giải', en: 'Legend' },
  scale: { vi: 'Tỷ lệ', en: 'Scale' },
  said: { vi: 'Nội dung', en: 'What it says' },
  open_again: { vi: 'Mở lại trên màn hình', en: 'Open it again' },
  by_camera: {
    vi: 'Quét mã để mở đúng khung, lớp và thời điểm này.',
    en: 'Scan the code to open this view, layers and moment.',
  },
  quarters: { vi: 'Bốn ô, từ trái sang, trên xuống', en: 'The quarters, as one reads' },
  ages_of_now: {
    vi: 'Độ mới của nguồn tin chỉ tính được ở hiện tại; tờ này của lúc khác nên không tô màu.',
    en: 'How old feeds are is known of the present alone; this sheet is of another time and not coloured.',
  },
  gathered: { vi: 'Số đối tượng gộp ở một chỗ', en: 'So many gathered in one place' },
  gathering: {
    vi: '{alone} đứng riêng, {clustered} gộp trong {clusters} vòng tròn.',
    en: '{alone} by themselves, {clustered} in {clusters} discs.',
  },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  place: { vi: 'Vị trí', en: 'Location' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  as_of: { vi: 'Đúng lúc {moment}', en: 'As of {moment}' },
  known_at: { vi: 'biết lúc {moment}', en: 'known at {moment}' },
  exercise: { vi: 'Diễn tập', en: 'Exercise' },
  exercise_name: { vi: 'Diễn tập: {name}', en: 'Exercise: {name}' },
  sheet_of: { vi: 'Tờ {number}/{of}', en: 'Sheet {number} of {of}' },
  version: { vi: 'phiên bản {version}', en: 'version {version}' },
  producer: { vi: 'Lập: {producer}', en: 'Made by: {producer}' },
  grid: { vi: 'Lưới {projection}, ô {spacing}', en: 'Grid {projection}, squares of {spacing}' },
  square: { vi: 'Ô 100 km: {square}', en: '100 km square: {square}' },
  convergence_east: {
    vi: 'Bắc lưới lệch {angle} về phía đông so với bắc thực',
    en: 'Grid north lies {angle} east of true north',
  },
  convergence_west: {
    vi: 'Bắc lưới lệch {angle} về phía tây so với bắc thực',
    en: 'Grid north lies {angle} west of true north',
  },
  north: { vi: 'B', en: 'N' },
  true_north: { vi: 'Bắc thực', en: 'True north' },
  grid_north: { vi: 'Bắc lưới', en: 'Grid north' },
  accuracy: { vi: 'sai số đến {length}', en: 'to within {length}' },
  generalised: { vi: 'khái quát', en: 'generalised' },
  overview: {
    vi: 'Bản đồ tổng quan: khoảng cách đo trên tờ có thể lệch đến {percent} %.',
    en: 'An overview: distances measured on it may be off by up to {percent} %.',
  },
  lines_alike: { vi: 'Đường nét: {remarks}.', en: 'Lines: {remarks}.' },
  generalised_note: {
    vi: 'Ranh giới, đường biên giới khái quát để định hướng; không dùng làm căn cứ pháp lý về địa giới.',
    en: 'Generalised boundaries and border line for orientation; of no legal force.',
  },
  ground: {
    vi: 'Nền đất liền, biển: © những người đóng góp OpenStreetMap (ODbL), khái quát.',
    en: 'Land and sea: © OpenStreetMap contributors (ODbL), generalised.',
  },
  unlocated: {
    vi: 'Chưa có vị trí, không vẽ trên bản đồ: {layers}.',
    en: 'Without a position, not drawn on the map: {layers}.',
  },
  unfiltered: {
    vi: 'Không lọc được nữa, nên vẽ đủ cả: {filters}.',
    en: 'No longer filtered, and so shown whole: {filters}.',
  },
  unverified: { vi: 'Chưa kiểm chứng: nét chấm', en: 'Unverified: dotted' },
  more_sources: { vi: 'và {count} nguồn khác', en: 'and {count} more' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  more: { vi: 'và {count} nữa', en: 'and {count} more' },
  name: { vi: 'Tên', en: 'Name' },
  more_columns: {
    vi: 'Các cột khác có trên màn hình.',
    en: 'Its other columns are on the screen.',
  },
  covered: {
    vi: 'Cùng một chỗ, ký hiệu che nhau: {names}.',
    en: 'At one place, one symbol hiding the other: {names}.',
  },
  covered_more: {
    vi: '{names}; và {count} chỗ khác',
    en: '{names}; and {count} more places',
  },
  no_room: {
    vi: 'Không đủ chỗ trên tờ này: {names}.',
    en: 'Without room on this sheet: {names}.',
  },
  no_rows: { vi: 'Không có dòng nào.', en: 'There are no rows.' },
  nothing: { vi: 'Không có gì trong khung bản đồ.', en: 'There is nothing within the frame.' },
} as const satisfies Vocabulary
