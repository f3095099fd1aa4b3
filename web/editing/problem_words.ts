import type { Vocabulary } from '../../geo/words.ts'

/** What a form says of a field that is to be mended. */
export const problemWords = {
  wanted: { vi: 'Cần điền mục này.', en: 'This is to be filled in.' },
  goes_with: { vi: 'Cần điền cùng với “{other}”.', en: 'It goes with “{other}”: fill in both.' },
  no_number: {
    vi: 'Không phải số. Viết như 2,5 hoặc 1500, không dùng dấu phân nhóm.',
    en: 'Not a number. Write it as 2.5 or 1500, without separators of thousands.',
  },
  no_whole_number: { vi: 'Cần một số nguyên.', en: 'A whole number is wanted.' },
  too_small: { vi: 'Nhỏ nhất là {least}.', en: 'The least is {least}.' },
  too_large: { vi: 'Lớn nhất là {most}.', en: 'The most is {most}.' },
  too_long: { vi: 'Dài nhất {most} chữ.', en: 'At most {most} letters.' },
  no_moment: {
    vi: 'Không phải ngày, tháng có thật. Viết như 2024, 06/2024 hoặc 25/06/2024.',
    en: 'Not a real date. Write it as 2024, Jun 2024 or 25 Jun 2024.',
  },
  other_form: { vi: 'Không đúng dạng của mục này.', en: 'It is not written as this wants it.' },
  accuracy_wanted: {
    vi: 'Đã có vị trí thì cần sai số, tính bằng mét.',
    en: 'A position needs its accuracy, in metres.',
  },
  accuracy_of_nothing: {
    vi: 'Chưa có vị trí nên không có sai số.',
    en: 'There is no position that it could be of.',
  },
  swapped: { vi: 'Vĩ độ và kinh độ bị đổi chỗ.', en: 'Latitude and longitude are swapped.' },
  ends_early: { vi: 'Kết thúc trước khi bắt đầu.', en: 'It ends before it begins.' },
  one_at_a_time: {
    vi: 'Lúc đó đã có một trạng thái khác còn hiệu lực; hãy ghi ngày kết thúc cho nó trước.',
    en: 'Another one holds at that time; end that first.',
  },
  crosses_itself: { vi: 'Hình vẽ tự cắt chính nó.', en: 'The drawing crosses itself.' },
  no_area: { vi: 'Hình vẽ không khép thành một vùng.', en: 'The drawing is no area.' },
  not_there: { vi: 'Trong dữ liệu không có “{said}”.', en: 'There is no “{said}” among the data.' },
  far_away: {
    vi: 'Nằm ngoài Việt Nam và vùng lân cận.',
    en: 'It lies outside Viet Nam and its surroundings.',
  },
  place_wanted: {
    vi: 'Cần vẽ hoặc gõ vị trí đúng loại của lớp này.',
    en: 'A place is wanted, of the kind that this layer has.',
  },
  above_you: {
    vi: 'Cao hơn độ mật mà bạn được xem và ghi.',
    en: 'Above what you may see and write.',
  },
  not_your_unit: {
    vi: 'Không phải đơn vị mà bạn được ghi thay.',
    en: 'Not a unit that you may write for.',
  },
  alarm_order: {
    vi: 'Báo động sau phải cao hơn báo động trước.',
    en: 'Each alarm must lie above the ones below it.',
  },
  alarm_unit: { vi: 'Cần đơn vị đo của các ngưỡng.', en: 'Say what the alarms are measured in.' },
  needs_a_member: { vi: 'Cụm cần ít nhất một đơn vị.', en: 'A cluster has a unit at least.' },
  count_or_place: {
    vi: 'Chưa có vị trí thì cần số lượng hoặc quy mô.',
    en: 'Without a position, say how many there are or how much.',
  },
  fire_scale: {
    vi: 'Thang cháy rừng chỉ dùng cho cháy rừng.',
    en: 'The forest fire scale is for forest fires only.',
  },
  web_address: {
    vi: 'Không phải địa chỉ trang web (https://…).',
    en: 'Not an address of the web (https://…).',
  },
} as const satisfies Vocabulary
