import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../api/audit/audit_answer.ts'
import { sayAudit } from '../../api/audit/say_audit.ts'

const answer = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })
const hole = (name: string, severity: string, via: unknown[]) => ({
  [name]: { name, severity, range: '<1.2.3', via, isDirect: false, fixAvailable: true },
})
const advisory = { title: 'Reads beyond its end', url: 'https://example.org/1', severity: 'high' }

describe('what npm answers', () => {
  it('is read, the gravest first, without those that only use a package', () => {
    const holes = readAnswer(
      answer({
        ...hole('a', 'low', [advisory]),
        ...hole('b', 'critical', [advisory, 'a']),
        ...hole('c', 'high', ['b']),
      }),
    )
    expect(holes?.map(({ name }) => name)).toEqual(['b', 'a'])
    expect(holes?.[0]?.titles).toEqual(['Reads beyond its end (https://example.org/1)'])
    expect(readAnswer(answer({}))).toEqual([])
  })

  it.each(['', 'npm error network', '{"error":{"code":"ENOTFOUND"}}', '{"auditReportVersion":3}'])(
    'is none where the registry is not reached: %s',
    (text) => {
      expect(readAnswer(text)).toBeUndefined()
    },
  )
})

describe('what is said of it', () => {
  const now = new Date('2026-11-26T03:00:00Z')
  const last = { at: '2026-11-20T03:00:00.000Z', lock: 'x', holes: [] }

  it('has its age, and whether it is of this lock file', () => {
    expect(sayAudit(last, { now, lock: 'x', reached: false })).toEqual([
      'The registry gives no answer now.',
      'Last answer: 2026-11-20, 6 days ago.',
      'No hole was known in any package.',
    ])
    const today = sayAudit({ ...last, at: now.toISOString() }, { now, lock: 'y', reached: true })
    expect(today[0]).toBe('Last answer: 2026-11-26, today, about another lock file than this.')
  })

  it('names each hole', () => {
    const holes = readAnswer(answer(hole('a', 'high', [advisory]))) ?? []
    expect(sayAudit({ ...last, holes }, { now, lock: 'x', reached: true }).slice(1)).toEqual([
      'Known holes in 1 packages:',
      '  high: a <1.2.3: Reads beyond its end (https://example.org/1)',
    ])
  })

  it('does not take silence for safety', () => {
    const said = sayAudit(undefined, { now, lock: 'x', reached: false }).join(' ')
    expect(said).toMatch(/never asked.*nothing is known/)
  })
})
