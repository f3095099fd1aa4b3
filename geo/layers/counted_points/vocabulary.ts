import { editedBy } from '../../editors.ts'
import type { CodeOf, Label, Vocabulary } from '../../words.ts'

/** What was counted at a place: whom and what a hazard may strike, as the tables of a plan ask for it. */
export const countedKind = {
  people: { vi: 'Nhân khẩu', en: 'Inhabitants' },
  people_in_weak_houses: { vi: 'Người ở nhà không an toàn', en: 'People in unsafe houses' },
  weak_houses: { vi: 'Nhà yếu, thiếu kiên cố', en: 'Weak houses' },
  fishing_vessels: { vi: 'Tàu cá', en: 'Fishing vessels' },
  transport_vessels: { vi: 'Tàu vận tải', en: 'Transport vessels' },
  small_craft: { vi: 'Phương tiện thủy nhỏ', en: 'Small craft' },
  aquaculture_rafts: { vi: 'Bè nuôi trồng thủy sản', en: 'Aquaculture rafts' },
  rice: { vi: 'Lúa', en: 'Rice' },
  vegetables: { vi: 'Hoa màu', en: 'Vegetables' },
  livestock: { vi: 'Gia súc', en: 'Livestock' },
} as const satisfies Vocabulary
export type CountedKind = CodeOf<typeof countedKind>

/** Of whom it can be said how many are old, young or disabled. */
export const kindsOfPeople = [
  'people',
  'people_in_weak_houses',
] as const satisfies readonly CountedKind[]

/** Of what it can be said how many households it belongs to. */
export const kindsOfHouseholds = [
  ...kindsOfPeople,
  'weak_houses',
  'aquaculture_rafts',
] as const satisfies readonly CountedKind[]

/** What is measured in hectares; all else is counted one by one. */
export const kindsOfLand = ['rice', 'vegetables'] as const satisfies readonly CountedKind[]

const people = { vi: 'người', en: 'people' }
const vessels = { vi: 'chiếc', en: 'vessels' }
const hectares = { vi: 'ha', en: 'ha' }

/** What each kind is counted in. */
export const countedIn: Readonly<Record<CountedKind, Label>> = {
  people,
  people_in_weak_houses: people,
  weak_houses: { vi: 'nhà', en: 'houses' },
  fishing_vessels: vessels,
  transport_vessels: vessels,
  small_craft: vessels,
  aquaculture_rafts: { vi: 'bè', en: 'rafts' },
  rice: hectares,
  vegetables: hectares,
  livestock: { vi: 'con', en: 'head' },
}

/** No ward has more of anything; and sums of a hundred thousand points stay exact. */
export const greatestCount = 10_000_000

export const editors = editedBy('coordinator', 'planner', 'reporter')
