import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { incidentCompletion } from '../../../geo/layers/incidents/completion.ts'
import { entriesOfChange } from '../../../geo/layers/incidents/entries_of_change.ts'
import { incidentsLayer } from '../../../geo/layers/incidents/layer.ts'
import { readIncident } from '../../../geo/layers/incidents/source.ts'
import {
  followingStates,
  incidentKind,
  incidentState,
  isEnded,
} from '../../../geo/layers/incidents/vocabulary.ts'
import type { Circumstances, Given } from '../../../geo/source/completion.ts'
import { codesOf } from '../../../geo/words.ts'
import { sampleRecords } from '../../support/sample_records.ts'
import { refusedFields, servedRow } from '../../support/seed_rows.ts'

const [record] = sampleRecords.incidents ?? []
const incident = (own: object = {}) => ({ ...record, ...own })

describe('an incident as a record', () => {
  it('is valid from when it occurred until it ended', () => {
    const ended = { state: 'closed', valid_to: '2025-10-05T12:00:00+07:00' }
    const taken = readIncident(incident(ended))
    expect(taken.ok && taken.value).toMatchObject({
      ...{ valid_from: record?.occurred_at, valid_to: ended.valid_to, dead: null },
    })
  })

  it.each([
    ['kind', { kind: 'dragon' }],
    ['severity', { severity: 6 }],
    ['occurred_at', { occurred_at: 'hôm qua' }],
    ['valid_to', { valid_to: '2025-10-05T12:00:00+07:00' }],
    ['valid_to', { state: 'closed' }],
    ['valid_to', { state: 'closed', valid_to: '2025-10-05T09:00:00+07:00' }],
    ['valid_from', { valid_from: '2025-10-05' }],
    ['duplicate_of', { duplicate_of: 'other' }],
    ['unit_code', { position: undefined, unit_code: undefined }],
    ['missing', { missing: -1 }],
  ])('is refused by the name of %s: %j', (field, own) => {
    expect(refusedFields(readIncident, incident(own))).toContain(field)
  })
})

describe('every kind and state', () => {
  it('of the vocabulary is drawn by a class that names it', () => {
    const classOf = (kind: string) =>
      incidentsLayer.classes.find(({ when }) => [when?.kind ?? []].flat().includes(kind as never))
    for (const kind of codesOf(incidentKind)) expect(classOf(kind), kind).toBeDefined()
  })

  it('leads on to states that are there, and none to itself', () => {
    for (const from of codesOf(incidentState)) {
      const next = followingStates[from]
      expect(next.length).toBeGreaterThan(0)
      expect(next).not.toContain(from)
      // Whatever goes on can be ended; what is over can be taken up again.
      expect(next.some((to) => isEnded(to) !== isEnded(from))).toBe(true)
    }
  })

  it('is read out with what is known, and not with what is not', () => {
    const told = (own: object) =>
      incidentsLayer.briefing(
        servedRow(readIncident, incident(own)) as Parameters<typeof incidentsLayer.briefing>[0],
        'vi',
      )
    expect(told({ injured: 2, dead: 0 })).toBe(
      '10:00 05/10/2025: Vụ 0, mức 1 (nhẹ), mới báo; chết 0, bị thương 2. Nội dung 0',
    )
    expect(told({})).toBe('10:00 05/10/2025: Vụ 0, mức 1 (nhẹ), mới báo. Nội dung 0')
  })
})

const here: Circumstances = {
  ...{ now: '2026-11-26T10:00:30.000Z', post: 'Trực ban', owner: '06712', marking: 'noi_bo' },
  ...{ unit: { code: '06712', name_vi: 'Phường A', name_en: 'Ward A' }, hasPlace: true },
  about: undefined,
}
const given = { kind: 'fire', severity: 2, occurred_at: '2026-11-26T09:59:59Z', text: 'x' }

describe('what the server fills in', () => {
  it('never takes the place of what was said', () => {
    const said = {
      ...{ name_vi: 'Tên', name_en: 'Name', unit_code: '06709', owning_unit: '06709' },
      ...{ source: 'Đài', confidence: 'sure', marking: 'cong_khai', accuracy_m: 5 },
      ...{ as_of: '2026-11-26T09:00:00Z', as_of_precision: 'minute' },
    }
    const whole = incidentCompletion.complete({ ...given, ...said }, here, undefined)
    expect(whole).toEqual({ ok: true, value: { ...given, ...said, state: 'reported' } })
  })

  it('is nothing for a change of nothing', () => {
    expect(incidentCompletion.complete({}, here, { state: 'reported' })).toEqual({
      ...{ ok: true, value: {} },
    })
  })

  it('takes a clock that is a little ahead, and not one that is far', () => {
    const at = (occurred_at: string) =>
      incidentCompletion.complete({ ...given, occurred_at }, here, undefined).ok
    expect([at('2026-11-26T10:05:00Z'), at('2026-11-26T10:06:00Z')]).toEqual([true, false])
  })
})

describe('the entries of a change', () => {
  const before: Given = { id: 'a', state: 'reported', severity: 1, assigned_to: null }

  it('are none where nothing of it is told', () => {
    expect(entriesOfChange(before, { ...before, source: 'khác', as_of: 'x' })).toEqual([])
  })

  it('tell each matter by itself', () => {
    const after = { ...before, state: 'verified', severity: 3, assigned_to: 'Tổ 1', missing: 1_200 }
    expect(entriesOfChange(before, after).map(({ entry, text }) => [entry, text])).toEqual([
      ['state', 'Mới báo → Đã xác minh'],
      ['assignment', 'Giao cho Tổ 1'],
      ['figures', 'Mất tích: chưa rõ → 1.200'],
      ['correction', 'Mức độ (1–5): 1 → 3'],
    ])
  })
})

it('a layer that reads columns beside its rows says from where', () => {
  const ids = new Set<string>(catalogue.map(({ id }) => id))
  for (const layer of catalogue) {
    for (const other of 'readsFrom' in layer ? layer.readsFrom : []) expect(ids).toContain(other)
  }
})
