import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drafts, openDraft, writeField } from '../../../web/editing/draft.ts'
import { editWords } from '../../../web/editing/edit_words.ts'
import { problemWords } from '../../../web/editing/problem_words.ts'
import { sendDraft, sendRemoval } from '../../../web/editing/send_draft.ts'
import { closeEditing, type EditingTarget, editing } from '../../../web/state/editing.ts'
import { field } from './form_fields.ts'

const queryClient = new QueryClient()
const schema = {
  may: { add: true, change: true, remove: true },
  geometry: null,
  saidWithEveryChange: ['source'],
  fields: [field('name_vi', { required: true }), field('source', { required: true })],
}
const feature = (name_vi: string) => ({
  ...{ id: 'a', geometry: null, bounds: null, properties: { name_vi, source: 'Công văn 1' } },
})
const answer = (status: number, body: object, etag = '"2"') =>
  new Response(JSON.stringify(body), { status, headers: { etag } })

const fetched = vi.fn<(path: string, request: RequestInit) => Promise<Response>>()
const sent = (at: number) => {
  const [path, request] = fetched.mock.calls[at] ?? []
  return { ...request, path, headers: new Headers(request?.headers) }
}
const draft = () => drafts.get().draft

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  const target: EditingTarget = { layer: 'gauges', id: 'a', given: {} }
  editing.set({ target })
  openDraft(target, schema, { feature: feature('Trạm'), version: '"1"' })
})
afterEach(() => {
  closeEditing()
  fetched.mockReset()
  vi.unstubAllGlobals()
})

describe('a form', () => {
  it('is not sent before it is filled in', async () => {
    await sendDraft(queryClient)
    expect(fetched).not.toHaveBeenCalled()
    expect(Object.keys(draft()?.problems ?? {})).toEqual(['source'])
    expect(draft()?.refusals).toBe(1)
  })

  it('sends its change of the version it shows, and closes', async () => {
    fetched.mockResolvedValueOnce(answer(200, feature('Trạm mới')))
    writeField('name_vi', 'Trạm mới')
    writeField('source', 'Công văn 2')
    await sendDraft(queryClient)
    const { path, method, headers, body } = sent(0)
    expect([path, method]).toEqual(['/api/collections/gauges/items/a', 'PATCH'])
    expect(headers.get('if-match')).toBe('"1"')
    expect(headers.get('content-type')).toBe('application/merge-patch+json')
    expect(JSON.parse(String(body))).toEqual({
      properties: { name_vi: 'Trạm mới', source: 'Công văn 2' },
    })
    expect(editing.get().target).toBeNull()
    expect(queryClient.getQueryData(['item', 'gauges', 'a'])).toMatchObject({ id: 'a' })
  })

  it('stays where nobody answers, and goes again under the same key; changed, under another', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    writeField('source', 'Công văn 2')
    await sendDraft(queryClient)
    expect(draft()).toMatchObject({ busy: false, failure: { kind: 'unreachable' } })
    await sendDraft(queryClient)
    writeField('name_vi', 'Trạm khác')
    await sendDraft(queryClient)
    const keys = [0, 1, 2].map((at) => sent(at).headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[\w-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
    expect(draft()?.mine.controls).toEqual({ name_vi: 'Trạm khác', source: 'Công văn 2' })
  })

  it('says at its field what a right does not reach, and elsewhere for the form as a whole', async () => {
    const refusal = { code: 'not_allowed', detail: 'The unit 06745 is not among yours.' }
    fetched.mockResolvedValueOnce(answer(403, { ...refusal, parameter: 'owning_unit' }))
    writeField('source', 'Công văn 2')
    await sendDraft(queryClient)
    expect(draft()).toMatchObject({ busy: false, failure: null, refusals: 1 })
    expect(draft()?.problems).toEqual({ owning_unit: problemWords.not_your_unit })
    fetched.mockResolvedValueOnce(answer(403, refusal))
    await sendDraft(queryClient)
    expect(draft()).toMatchObject({ problems: {}, failure: { code: 'not_allowed' } })
  })

  it('shows what the server refuses beside its field', async () => {
    const problems = [{ field: 'name_vi', reason: 'is odd' }]
    fetched.mockResolvedValueOnce(answer(422, { code: 'refused_by_rule', problems }))
    writeField('source', 'Công văn 2')
    await sendDraft(queryClient)
    expect(draft()).toMatchObject({ problems: { name_vi: { vi: 'is odd' } }, refusals: 1 })
  })

  it('keeps both versions where another was faster', async () => {
    const current = feature('Trạm của họ')
    fetched.mockResolvedValueOnce(answer(412, { code: 'version_changed', current, etag: '"3"' }))
    writeField('name_vi', 'Trạm của tôi')
    writeField('source', 'Công văn 2')
    await sendDraft(queryClient)
    expect(draft()?.clash).toMatchObject({
      ...{ version: '"3"', theirs: { controls: { name_vi: 'Trạm của họ' } } },
    })
    expect(draft()?.mine.controls.name_vi).toBe('Trạm của tôi')
  })
})

it('what was changed since its form opened is not deleted unseen', async () => {
  const current = feature('Trạm của họ')
  fetched.mockResolvedValueOnce(answer(412, { code: 'version_changed', current, etag: '"3"' }))
  await sendRemoval(queryClient)
  expect(sent(0)).toMatchObject({ method: 'DELETE' })
  expect(draft()).toMatchObject({
    ...{ version: '"3"', others: [editWords.changed_meanwhile], busy: false },
    mine: { controls: { name_vi: 'Trạm của họ' } },
  })
})
