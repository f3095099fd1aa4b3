import type { Vocabulary } from '../words.ts'

/** What charts and their tables say. */
export const chartWords = {
  of: { vi: '{layer}: {property}', en: '{layer}: {property}' },
  by_class: { vi: '{layer} theo chú giải', en: '{layer} by class' },
  over_time: { vi: '{layer} theo thời gian', en: '{layer} over time' },
  class: { vi: 'Loại', en: 'Class' },
  when: { vi: 'Khi nào', en: 'When' },
  count: { vi: 'Số lượng', en: 'Count' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  whole_unit: { vi: 'Cả đơn vị', en: 'The unit' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  total: { vi: 'Tất cả {count}.', en: '{count} in all.' },
  filtered: { vi: 'Theo bộ lọc của lớp.', en: 'By the layer’s filter.' },
  as_of: { vi: 'Đúng lúc {moment}.', en: 'As of {moment}.' },
  counted_from: { vi: 'Nguồn: đếm trên lớp “{layer}”.', en: 'Source: counted in “{layer}”.' },
  sources: { vi: 'Nguồn: {sources}.', en: 'Source: {sources}.' },
  period: { vi: 'Thời kỳ: {period}.', en: 'Period: {period}.' },
  readiness: { vi: 'Sẵn sàng theo bốn tại chỗ', en: 'Readiness: the four on the spot' },
  reported: {
    vi: 'Nguồn: báo cáo hiện có của các đơn vị; biết {known} trên {items} mục.',
    en: 'Source: what the units reported; {known} of {items} items known.',
  },
  evacuated: { vi: 'Đã sơ tán so với phương án', en: 'Evacuated against the plan' },
  done: { vi: 'Đã đi', en: 'Gone' },
  planned: { vi: 'Theo phương án', en: 'Planned' },
  from_tasks: {
    vi: 'Nguồn: nhiệm vụ của các phương án đang thực hiện; vạch đứng là số theo phương án.',
    en: 'Source: tasks of the plans in action; the upright line is what was planned.',
  },
  unsaid: {
    vi: '{count} nhiệm vụ chưa báo số người.',
    en: 'Of {count} tasks nobody said a number.',
  },
  planning: { vi: 'Phương án, sẵn sàng', en: 'Plans and readiness' },
  nothing: { vi: 'Không có gì để đếm.', en: 'There is nothing to count.' },
  chart: { vi: 'Biểu đồ: {title}', en: 'Chart: {title}' },
} as const satisfies Vocabulary
