import type { Editors } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'
import type { Pillar } from '../readiness_needs/vocabulary.ts'

/** The parts of a plan, in the order in which commune plans have their tables. */
export const planSection = {
  command: { vi: 'Ban chỉ huy', en: 'Command board' },
  forces: { vi: 'Lực lượng', en: 'Forces' },
  means: { vi: 'Phương tiện, vật tư', en: 'Means and materials' },
  supplies: { vi: 'Hậu cần, nhu yếu phẩm', en: 'Supplies' },
  vulnerable_spots: { vi: 'Trọng điểm xung yếu', en: 'Vulnerable spots' },
  evacuation: { vi: 'Dân phải sơ tán', en: 'People to evacuate' },
  shelters: { vi: 'Nơi sơ tán', en: 'Shelters' },
  routes: { vi: 'Đường và phương tiện sơ tán', en: 'Routes and transport' },
  communications: { vi: 'Thông tin liên lạc', en: 'Communications' },
  beforehand: { vi: 'Ba trước', en: 'The three beforehands' },
  tasks: { vi: 'Nhiệm vụ theo giai đoạn', en: 'Tasks by phase' },
} as const satisfies Vocabulary
export type PlanSection = CodeOf<typeof planSection>

/** Which of the four on the spot a section's needs are of. */
export const pillarOfSection = {
  command: 'command',
  forces: 'forces',
  means: 'means',
  supplies: 'logistics',
} as const satisfies Partial<Record<PlanSection, Pillar>>

/** The sections of what is needed: what there is of it is reported. */
export const sectionsOfNeeds = [
  ...(['command', 'forces', 'means', 'supplies'] as const),
] satisfies (keyof typeof pillarOfSection)[]

/** Where it is said of how many people; elsewhere what is counted has its own unit of measure. */
export const sectionsOfPeople = [
  ...(['command', 'forces', 'evacuation', 'shelters'] as const),
] satisfies PlanSection[]

/** When a task is done. */
export const planPhase = {
  before: { vi: 'Trước thiên tai', en: 'Before' },
  during: { vi: 'Trong thiên tai', en: 'During' },
  after: { vi: 'Sau thiên tai', en: 'After' },
} as const satisfies Vocabulary
export type PlanPhase = CodeOf<typeof planPhase>

/** The three beforehands, in the words in which Móng Cái used them in 2024. */
export const beforehand = {
  recognise: { vi: 'Nhận biết, chủ động phòng ngừa trước', en: 'Recognise and prevent beforehand' },
  prepare: {
    vi: 'Chuẩn bị phương án, phương tiện, vật tư trước',
    en: 'Prepare plans, vehicles and supplies beforehand',
  },
  act: { vi: 'Phát hiện, ứng phó, xử lý trước', en: 'Detect, act and handle beforehand' },
} as const satisfies Vocabulary

/** What a line of a plan rests on; what was copied for another unit or level is checked by nobody yet. */
export const figureBasis = {
  sourced: { vi: 'Theo nguồn', en: 'From a source' },
  assumed: { vi: 'Giả định', en: 'Assumed' },
  copied: { vi: 'Chép lại', en: 'Copied' },
} as const satisfies Vocabulary
export type FigureBasis = CodeOf<typeof figureBasis>

/** A task is due that many hours after its plan is activated: half a year at most. */
export const latestHours = 4_400

/** Where a line has no place of its own in its section, it stands after those that have. */
export const lastRank = 1_000

export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: ['administrator', 'coordinator', 'planner'],
  remove: ['administrator', 'coordinator', 'planner'],
}
