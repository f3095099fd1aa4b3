import { afterEach, describe, expect, it, vi } from 'vitest'
import { kindGroups } from '../../../geo/layers/incidents/kind_groups.ts'
import { incidentKind } from '../../../geo/layers/incidents/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'
import { entryDocument } from '../../../web/reporting/entry_document.ts'
import { findMissing } from '../../../web/reporting/find_missing.ts'
import { mendedTime } from '../../../web/reporting/mended_time.ts'
import type { KeptReport } from '../../../web/reporting/outbox/kept_report.ts'
import { problemsOfRefusal } from '../../../web/reporting/problems_of_refusal.ts'
import { reportDocument } from '../../../web/reporting/report_document.ts'
import { emptyForm, type ReportForm } from '../../../web/reporting/report_form.ts'
import { occurredAt } from '../../../web/reporting/when_of.ts'
import { connection, heardFromServer } from '../../../web/state/api/connection.ts'

const now = Date.parse('2026-11-27T03:00:00Z')
const minute = 60_000

afterEach(() => {
  vi.useRealTimers()
  connection.set({ aheadMilliseconds: null })
})
const clockAt = (moment: number) => vi.useFakeTimers({ now: moment, toFake: ['Date'] })

const good: ReportForm = {
  ...emptyForm,
  ...{ kind: 'flood', severity: 3, text: ' Nước lên ', unit: '06712' },
}

describe('a report', () => {
  it('says what is missing, all of it at once', () => {
    clockAt(now)
    expect(Object.keys(findMissing(emptyForm))).toEqual(['kind', 'severity', 'place', 'text'])
    expect(findMissing(good)).toEqual({})
  })

  it.each([
    ['when', { when: { typed: '2026-11-27T10:06' } }],
    ['when', { when: { typed: 'hôm qua' } }],
    ['place', { typedPlace: '21,49 107,91' }],
    ['text', { text: 'x'.repeat(10_001) }],
    ['counts', { counts: { dead: '-1' } }],
    ['counts', { counts: { houses: '1,5' } }],
    ['counts', { counts: { houses: '99999999' } }],
  ])('is not sent with a wrong %s: %j', (part, own) => {
    clockAt(now)
    expect(Object.keys(findMissing({ ...good, ...own }))).toEqual([part])
  })

  it('gives what was said and leaves out what was not', () => {
    const { geometry, properties } = reportDocument(
      { ...good, counts: { dead: '0', houses: '' } },
      now,
    )
    expect(geometry).toBeNull()
    expect(properties).toEqual({
      ...{ kind: 'flood', severity: 3, text: 'Nước lên', unit_code: '06712', dead: 0 },
      occurred_at: '2026-11-27T03:00:00.000Z',
    })
  })

  it('added to an incident needs words alone, and loses nothing that was filled in', () => {
    clockAt(now)
    const addsTo = { id: 'vu_1', name: 'Lũ, Móng Cái 1' }
    expect(findMissing({ ...emptyForm, addsTo, text: 'Nước đã rút' })).toEqual({})
    const place = { position: [107.98, 21.52], accuracyMetres: 15, from: 'device' } as const
    const form = { ...good, addsTo, place, counts: { missing: '2', houses: '' } }
    expect(entryDocument(form, now).properties).toEqual({
      ...{ incident_id: 'vu_1', entry: 'note' },
      text: 'Nước lên\n(Xảy ra lúc: 10:00 27/11/2026; Loại: Lũ, ngập lụt; Mức độ: 3, Nghiêm trọng; Vị trí: 21,5200° B 107,9800° Đ ±15\u00a0m; Đơn vị: 06712; Mất tích: 2)',
    })
  })

  it('can be of every kind there is, each under one head', () => {
    const grouped = kindGroups.flatMap(({ kinds }) => kinds)
    expect([...grouped].sort()).toEqual([...codesOf(incidentKind)].sort())
  })
})

describe('a clock that is wrong', () => {
  it('counts by the server’s where that is known', () => {
    clockAt(now + 12 * minute)
    heardFromServer(new Date(now).toUTCString())
    expect(occurredAt({ ...good, when: { minutesAgo: 5 } })).toBe(now - 5 * minute)
  })

  it('is left alone where it is off by seconds only', () => {
    clockAt(now + 4_000)
    heardFromServer(new Date(now).toUTCString())
    expect(occurredAt(good)).toBe(now + 4_000)
  })

  it('was ahead when a report was written: it is offered the moment that was meant', () => {
    const body = JSON.stringify(reportDocument(good, now + 12 * minute))
    const report = { body } as KeptReport
    clockAt(now + 20 * minute)
    expect(mendedTime(report)).toBeUndefined()
    heardFromServer(new Date(now + 8 * minute).toUTCString())
    expect(mendedTime(report)).toBe(now)
  })

  it('was set right meanwhile: then now at most', () => {
    const report = { body: JSON.stringify(reportDocument(good, now + 600 * minute)) } as KeptReport
    clockAt(now)
    heardFromServer(new Date(now).toUTCString())
    expect(mendedTime(report)).toBe(now)
  })
})

describe('what the server refused', () => {
  it('is said at the part it is about', () => {
    const problems = [
      { field: 'occurred_at', reason: "lies ahead of the server's clock, which says …" },
      { field: 'unit_code', reason: 'the place lies in no unit that is known here; say which' },
      { field: 'dead', reason: 'x' },
      { field: 'name_vi', reason: 'x' },
    ]
    expect(problemsOfRefusal({ code: null, detail: null, problems })).toEqual({
      ...{ when: 'in_future', place: 'unit_wanted', counts: 'no_count' },
    })
  })
})
