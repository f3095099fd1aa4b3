import type { Vocabulary } from '../../geo/words.ts'

export const roadWords = {
  roads: { vi: 'Đường đi', en: 'Roads' },
  note: {
    vi: 'Bỏ chọn để thử đóng một đường, ngầm, cầu.',
    en: 'Uncheck a road, ford or bridge to see what closing it would do.',
  },
  open: { vi: 'Đi được {name}', en: '{name} can be passed' },
  walkers: { vi: '{number} người qua', en: '{number} people pass' },
  closed_by_decision: { vi: 'đã có quyết định đóng', en: 'closed by a decision' },
  closed_here: { vi: 'thử đóng ở đây', en: 'closed here to see' },
  details: { vi: 'Xem {name}', en: 'Look at {name}' },
  lost: { vi: 'Ai mất nơi sơ tán nào', en: 'Who loses which shelter' },
  lost_against: {
    vi: 'So với khi mọi đường đã vẽ đều đi được.',
    en: 'Against all drawn roads being open.',
  },
  lost_nothing: { vi: 'Không ai phải đi khác.', en: 'Nobody goes another way.' },
  loses: {
    vi: '{number} người mất {shelter}: {why}',
    en: '{number} people lose {shelter}: {why}',
  },
  next_best: { vi: 'Kế tiếp: {list}', en: 'Next best: {list}' },
  next_one: { vi: '{number} người đến {shelter} ({way})', en: '{number} to {shelter} ({way})' },
  farther: {
    vi: '{number} người vẫn đến {shelter}, xa thêm {metres}',
    en: '{number} people still go to {shelter}, {metres} farther',
  },
  none_left: { vi: '{number} người mất chỗ, chưa có nơi khác', en: '{number} people find none' },
  by_road: { vi: '{length} theo đường', en: '{length} by road' },
  by_straight: { vi: '{length} đường chim bay', en: '{length} in a straight line' },
  over: { vi: 'qua {list}', en: 'over {list}' },
  all_by_road: { vi: 'Mọi người đi theo đường đã vẽ.', en: 'All go along roads that are drawn.' },
  known_by_road: {
    vi: '{number} người đi theo đường đã vẽ.',
    en: '{number} people go along roads that are drawn.',
  },
  some_straight: {
    vi: '{number} người tính theo đường chim bay, vì chưa vẽ đường: đường thật không ngắn hơn, nên tổng này là ít nhất.',
    en: 'Of {number} people the way is a straight line, as no road is drawn there: a real one is no shorter, so these sums are the least it can be.',
  },
  legend: { vi: 'Trên bản đồ', en: 'On the map' },
  legend_road: { vi: 'theo đường', en: 'by road' },
  legend_straight: { vi: 'đường chim bay', en: 'straight line' },
  legend_shut: { vi: 'đường đóng', en: 'closed road' },
  legend_origin: { vi: 'người phải đi', en: 'people who leave' },
  legend_origin_unplaced: { vi: 'còn người chưa có chỗ', en: 'some find no place' },
  legend_shelter_room: { vi: 'nơi sơ tán còn chỗ', en: 'shelter with room' },
  legend_shelter_full: { vi: 'nơi sơ tán đã đủ người', en: 'shelter that is full' },
  legend_shelter_barred: { vi: 'nơi sơ tán không dùng', en: 'shelter not in use' },
  legend_lost: { vi: 'nơi đã mất', en: 'shelter that is lost' },
} as const satisfies Vocabulary
