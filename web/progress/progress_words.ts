import type { ProgressState } from '../../geo/plans/progress.ts'
import type { Label, Vocabulary } from '../../geo/words.ts'

export const progressWords = {
  title: { vi: 'Phương án đang thực hiện', en: 'Plans in action' },
  key: { vi: 'Tiến độ phương án trên bản đồ', en: 'Progress of plans on the map' },
  on_map: { vi: 'Hiện tiến độ trên bản đồ', en: 'Show progress on the map' },
  ring: {
    vi: 'Vòng đầy dần theo số việc đã xong; không tính việc đã bỏ.',
    en: 'The ring fills with the tasks that are done; dropped ones are left out.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  done: { vi: 'Việc xong', en: 'Done' },
  late: { vi: 'Quá hạn', en: 'Late' },
  evacuated: { vi: 'Sơ tán', en: 'Moved' },
  sheltered: { vi: 'Đón', en: 'Taken in' },
  of: { vi: '{done}/{of}', en: '{done}/{of}' },
  unsaid: { vi: '{count} chưa báo', en: '{count} not said' },
  none: { vi: '–', en: '–' },
  said_done: { vi: '{done} trên {of} việc xong', en: '{done} of {of} tasks done' },
  said_late: { vi: '{count} quá hạn', en: '{count} late' },
  said_unknown: { vi: 'chưa rõ đến đâu, không có việc nào', en: 'unknown, it has no task' },
  open_plan: { vi: 'Mở phương án: {unit}', en: 'Open the plan: {unit}' },
} as const satisfies Vocabulary

export const progressStateWords: Readonly<Record<ProgressState, Label>> = {
  late: { vi: 'Có việc quá hạn', en: 'Some tasks are late' },
  on_time: { vi: 'Không việc nào quá hạn', en: 'No task is late' },
  all_done: { vi: 'Mọi việc đã xong', en: 'All tasks are done' },
  unknown: { vi: 'Chưa rõ: không có việc nào', en: 'Unknown: there is no task' },
}
