import { afterEach, describe, expect, it } from 'vitest'
import {
  addAgain,
  drafts,
  isUnsent,
  openDraft,
  setGeometry,
  writeField,
} from '../../../web/editing/draft.ts'
import {
  answerWaiting,
  closeEditing,
  type EditingTarget,
  editing,
  whenFree,
} from '../../../web/state/editing.ts'
import { area, field } from './form_fields.ts'

const schema = {
  may: { add: true, change: true, remove: true },
  geometry: 'area' as const,
  saidWithEveryChange: ['source'],
  fields: [
    field('name_vi'),
    field('source', { required: true }),
    field('owning_unit', {
      ...{ kind: 'word', required: true },
      words: { '06712': { vi: 'Móng Cái 1', en: 'Mong Cai 1' } },
    }),
  ],
}
const feature = {
  ...{ id: 'a', geometry: null, bounds: null },
  properties: { name_vi: 'Vùng', source: 'Công văn 1', owning_unit: '06712' },
}

function open(id: string | null): EditingTarget {
  const target: EditingTarget = { layer: 'risk_zones', id, given: { name_vi: 'Vùng mới' } }
  editing.set({ target })
  openDraft(target, schema, id === null ? null : { feature, version: '"1"' })
  return target
}
const draft = () => {
  const { draft: one } = drafts.get()
  if (one === null) throw new Error('There is no draft.')
  return one
}
afterEach(closeEditing)

describe('a draft', () => {
  it('of a change shows what stands there, and asks for the source anew', () => {
    open('a')
    expect(draft().mine.controls).toMatchObject({ name_vi: 'Vùng', source: '' })
    expect(draft().held.controls.source).toBe('Công văn 1')
    expect(isUnsent(draft())).toBe(false)
  })

  it('of a new one has what is known of it, and the only answer there is', () => {
    open(null)
    expect(draft().mine.controls).toEqual({
      ...{ name_vi: 'Vùng mới', source: '', owning_unit: '06712' },
    })
    expect(isUnsent(draft())).toBe(false)
  })

  it('is unsent once anything is written, and no more when it is written back', () => {
    open('a')
    writeField('name_vi', 'Vùng khác')
    expect(editing.get().unsent).toBe(true)
    writeField('name_vi', 'Vùng')
    expect(editing.get().unsent).toBe(false)
    setGeometry(area([107, 21], [108, 21], [108, 22]))
    expect(editing.get().unsent).toBe(true)
  })

  it('goes with its form, and stays as long as that is open', () => {
    open('a')
    editing.set({ unsent: true })
    expect(drafts.get().draft).not.toBeNull()
    closeEditing()
    expect(drafts.get().draft).toBeNull()
  })

  it('of what is gone becomes a new one with all that was written', () => {
    open('a')
    writeField('name_vi', 'Vùng khác')
    addAgain()
    expect(draft()).toMatchObject({ version: null, held: { controls: {} } })
    expect(draft().target).toBe(editing.get().target)
    expect(draft().mine.controls.name_vi).toBe('Vùng khác')
    expect(editing.get().unsent).toBe(true)
  })
})

describe('what is asked for meanwhile', () => {
  it('is done at once where nothing is lost by it', () => {
    open('a')
    let done = 0
    whenFree(() => {
      done += 1
    })
    expect(done).toBe(1)
    expect(editing.get().target).toBeNull()
  })

  it('waits for an answer where something is unsent, and is not done after a no', () => {
    open('a')
    writeField('name_vi', 'Vùng khác')
    let done = 0
    const then = () => {
      done += 1
    }
    whenFree(then)
    answerWaiting(false)
    expect([done, draft().mine.controls.name_vi]).toEqual([0, 'Vùng khác'])
    whenFree(then)
    answerWaiting(true)
    expect([done, editing.get().target]).toEqual([1, null])
  })
})
