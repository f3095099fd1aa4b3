import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskKind, taskState } from '../../../geo/layers/tasks/vocabulary.ts'
import { inOrderOfUrgency, isLate, sumTasks, type Task } from '../../../geo/plans/task.ts'
import { codesOf } from '../../../geo/words.ts'

const now = new Date('2026-06-01T12:00:00Z')
const task = (own: Partial<Task>): Task => ({
  ...{ id: 'task', name_vi: 'Việc', name_en: 'Deed', kind: 'deed', state: 'waiting' },
  ...{ post: null, locality: null, due_at: null, planned_people: null, done_people: null },
  ...own,
})
const at = (hour: number) => new Date(now.getTime() + hour * 3_600_000).toISOString()

const count = fc.option(fc.nat(2_000))
const anyTask = fc.record({
  kind: fc.constantFrom(...codesOf(taskKind)),
  state: fc.constantFrom(...codesOf(taskState)),
  due_at: fc.option(fc.integer({ min: -48, max: 48 }).map(at)),
  ...{ planned_people: count, done_people: count },
})

describe('the tasks of a plan in action', () => {
  it('are each in one state, and lose nobody but who was dropped', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 30 }), (all) => {
        const tasks = all.map(task)
        const sums = sumTasks(tasks, now)
        const states = Object.values(sums.states).reduce((sum, one) => sum + one, 0)
        expect(states).toBe(tasks.length)
        const kept = tasks.filter(({ kind, state }) => kind === 'evacuate' && state !== 'dropped')
        const planned = kept.reduce((sum, one) => sum + (one.planned_people ?? 0), 0)
        const done = kept.reduce((sum, one) => sum + (one.done_people ?? 0), 0)
        expect(sums.evacuated).toMatchObject({ planned, done })
        expect(sums.late).toBe(tasks.filter((one) => isLate(one, now)).length)
      }),
    )
  })

  it.each([
    ['past its hour', { due_at: at(-1) }, true],
    ['past its hour and begun', { due_at: at(-1), state: 'doing' }, true],
    ['done after its hour', { due_at: at(-1), state: 'done' }, false],
    ['dropped', { due_at: at(-1), state: 'dropped' }, false],
    ['still to come', { due_at: at(1) }, false],
    ['of no hour', {}, false],
  ] as const)('one %s is late: %o %s', (_, own, late) => {
    expect(isLate(task(own), now)).toBe(late)
  })

  it('stand by what is most urgent: late, by hour, of no hour, done', () => {
    const tasks = [
      task({ id: 'done', state: 'done', due_at: at(-5) }),
      task({ id: 'whenever' }),
      task({ id: 'later', due_at: at(4) }),
      task({ id: 'soon', due_at: at(2) }),
      task({ id: 'late', due_at: at(-2) }),
    ]
    const order = inOrderOfUrgency(tasks, now).map(({ id }) => id)
    expect(order).toEqual(['late', 'soon', 'later', 'whenever', 'done'])
  })
})
