import { describe, expect, it } from 'vitest'
import { planSection } from '../../../geo/layers/plan_entries/vocabulary.ts'
import { checkPlan } from '../../../geo/plans/check_plan.ts'
import type { Plan } from '../../../geo/plans/plan.ts'
import { sayWarning } from '../../../geo/plans/say_warning.ts'
import { codesOf } from '../../../geo/words.ts'
import { line, plan, shelter } from './plan_samples.ts'

const now = new Date('2026-06-01T00:00:00Z')

/** One line in every section, so that only what is tried is told. */
const whole = codesOf(planSection).map((section) =>
  line({
    section,
    ...(section === 'evacuation' && { people: 0 }),
    ...(section === 'shelters' && { shelter: shelter(), shelter_id: 'school' }),
  }),
)
const told = (of: Plan) => checkPlan(of, now).map(({ kind }) => kind)
const with_ = (...lines: Plan['entries']) => {
  const sections = new Set(lines.map(({ section }) => section))
  return plan([...whole.filter(({ section }) => !sections.has(section)), ...lines])
}
const people = (count: number | null) => line({ section: 'evacuation', people: count })
const at = (own: Parameters<typeof shelter>[0], people: number | null = null) =>
  line({ section: 'shelters', shelter_id: 'school', shelter: shelter(own), people })

describe('what has to be known of a plan', () => {
  it('is nothing where it is whole, in force, and has places enough', () => {
    expect(told(with_(people(100)))).toEqual([])
  })

  it.each([
    ['ended', { valid_to: '2026-05-31T00:00:00Z' }],
    ['not_begun', { valid_from: '2026-07-01T00:00:00Z' }],
    ['draft', { state: 'draft' }],
    ['withdrawn', { state: 'withdrawn' }],
  ] as const)('is that it is %s', (kind, own) => {
    expect(told({ ...with_(people(10)), ...own })).toEqual([kind])
  })

  it.each([
    ['too few places', [people(101)], ['places_short']],
    ['a shelter that is gone', [line({ section: 'shelters', shelter_id: 'x' })], ['shelter_gone']],
    [
      'one that cannot be used, and its places',
      [at({ state: 'closed' }), people(1)],
      ['places_short', 'shelter_closed'],
    ],
    [
      'one that nobody measured, of which none can be short',
      [at({ capacity_people: null }), people(500)],
      ['capacity_unknown'],
    ],
    ['one that is overfull', [at({}, 101), people(50)], ['shelter_full']],
    ['people nobody counted', [people(null), people(20)], ['people_unknown']],
  ] as const)('is %s', (_, lines, kinds) => {
    expect(told(with_(...lines))).toEqual(kinds)
  })

  it('is what has no line, and another plan that counts on a shelter', () => {
    const other = plan([], { id: 'other', name_vi: 'Phương án lũ' })
    const claimed = with_(people(1), at({ claimed_by: [other] }))
    const [warning] = checkPlan(claimed, now)
    expect(warning && sayWarning(warning, 'vi')).toBe('Dòng: Phương án lũ cũng dùng nơi này.')
    const empty = checkPlan(plan([]), now)
    expect(empty).toHaveLength(codesOf(planSection).length)
    expect(empty[0] && sayWarning(empty[0], 'en')).toBe('There is nothing under “Command board”.')
  })

  it('is said in numbers as they are written', () => {
    const [short] = checkPlan(with_(people(1234)), now)
    expect(short && sayWarning(short, 'vi')).toBe('Thiếu chỗ: 1.234 người phải sơ tán, 100 chỗ.')
  })
})
