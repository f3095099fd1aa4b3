import type { IncidentState } from '../../geo/layers/incidents/vocabulary.ts'
import type { Label, Vocabulary } from '../../geo/words.ts'

export const deskWords = {
  desk: { vi: 'Xử lý vụ việc', en: 'Handling' },
  lead: { vi: 'Phụ trách', en: 'In charge' },
  nobody: { vi: 'Chưa ai nhận việc', en: 'Nobody has taken it' },
  claim: { vi: 'Nhận việc', en: 'Take it' },
  take_over: { vi: 'Nhận thay', en: 'Take it over' },
  assign: { vi: 'Giao cho…', en: 'Assign to…' },
  assign_to: { vi: 'Giao cho đơn vị hoặc lực lượng', en: 'Unit or force to assign it to' },
  assign_now: { vi: 'Giao việc', en: 'Assign' },
  unassign: { vi: 'Thôi giao', en: 'Release' },
  looking: { vi: 'Đang cùng xem', en: 'Also looking' },
  state: { vi: 'Chuyển tình trạng', en: 'Change the state' },
  confirm: { vi: 'Chuyển: {state}', en: 'Change to: {state}' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  done: { vi: 'Đã ghi: {what}', en: 'Recorded: {what}' },
  overtaken: {
    vi: 'Chưa ghi: {who} vừa thay đổi vụ việc này. Hiện: {state}, phụ trách: {lead}.',
    en: 'Not recorded: {who} has just changed it. Now: {state}, in charge: {lead}.',
  },
  another: { vi: 'người khác', en: 'somebody' },
  failed: {
    vi: 'Chưa ghi được; hãy thử lại khi có kết nối.',
    en: 'It was not recorded; try again once connected.',
  },
  refused: { vi: 'Chưa ghi được: {detail}', en: 'It was not recorded: {detail}' },
  like: { vi: 'Có thể trùng với {count} tin', en: 'May be the same as {count} reports' },
  apart: { vi: 'cách {distance}, {minutes}', en: '{distance} away, {minutes}' },
  same_unit: { vi: 'cùng đơn vị, {minutes}', en: 'same unit, {minutes}' },
  minutes_apart: { vi: 'lệch {time}', en: '{time} apart' },
  compare: { vi: 'So sánh', en: 'Compare' },
  compare_with: { vi: 'So sánh với {name}', en: 'Compare with {name}' },
  this_one: { vi: 'Tin này', en: 'This report' },
  other_one: { vi: 'Tin kia', en: 'The other' },
  keep_this: { vi: 'Giữ tin này, nhập tin kia vào', en: 'Keep this one, merge the other' },
  keep_other: { vi: 'Giữ tin kia, nhập tin này vào', en: 'Keep the other, merge this one' },
  merge_note: {
    vi: 'Diễn biến của cả hai tin được giữ nguyên và xem chung; có thể tách ra lại.',
    en: 'The logs of both stay whole and are read together; it can be undone.',
  },
  merged_into: { vi: 'Đã nhập vào', en: 'Merged into' },
  made_of: { vi: 'Gồm {count} tin trùng', en: 'With {count} duplicates' },
  log: { vi: 'Diễn biến', en: 'Running log' },
  no_entries: {
    vi: 'Chưa có diễn biến nào được ghi.',
    en: 'Nothing has been recorded in the log yet.',
  },
  of_duplicate: { vi: 'từ tin trùng', en: 'from a duplicate' },
  not_told: { vi: 'chưa rõ', en: 'not known' },
} as const satisfies Vocabulary

/** What a press on the button of a state does, where the state's own word would not say it. */
export const stateDeeds: Readonly<Partial<Record<`${IncidentState} ${IncidentState}`, Label>>> = {
  'reported verified': { vi: 'Xác minh', en: 'Verify' },
  'reported responding': { vi: 'Xử lý', en: 'Respond' },
  'verified responding': { vi: 'Xử lý', en: 'Respond' },
  'contained responding': { vi: 'Bùng phát lại', en: 'Flared up again' },
  'closed responding': { vi: 'Mở lại', en: 'Open again' },
  'rejected reported': { vi: 'Xem xét lại', en: 'Look at it again' },
  'duplicate reported': { vi: 'Tách ra', en: 'Undo the merge' },
}
