import type { QueryClient } from '@tanstack/react-query'
import { ApiFailure } from '../state/api/api_failure.ts'
import type { Answer } from '../state/api/ask_api.ts'
import { itemPath, itemsPath, sendChange } from '../state/api/editing_requests.ts'
import { readFeature, type ShapedFeature } from '../state/api/feature.ts'
import { textFrom } from '../state/api/read_json.ts'
import { showLayer } from '../state/arrange_layers.ts'
import { closeEditing } from '../state/editing.ts'
import { mapHandle } from '../state/map_handle.ts'
import { notify } from '../state/notices.ts'
import { selectFeature } from '../state/select_feature.ts'
import { type Attempt, attemptOf } from './attempt.ts'
import { mergePatch, newFeature } from './change_document.ts'
import { drawingName } from './differences.ts'
import { changeDraft, type Draft, drafts, isUnsent, openDraft, versionOf } from './draft.ts'
import { editWords } from './edit_words.ts'
import { findProblems, type Problems } from './find_problems.ts'
import { placeProblems } from './place_problems.ts'
import { problemWords } from './problem_words.ts'

/** Sends the form, or says what is to be mended first. */
export async function sendDraft(queryClient: QueryClient): Promise<void> {
  const { draft } = drafts.get()
  if (draft === null || draft.busy) return
  const { schema, mine, held, target, version } = draft
  const { controls: values, geometry } = mine
  const problems = findProblems({ fields: schema.fields, values, held: held.controls, geometry })
  if (Object.keys(problems).length > 0) {
    changeDraft({ problems, others: [], failure: null, refusals: draft.refusals + 1 })
    return
  }
  const form = { schema, values, held: held.controls, geometry, heldGeometry: held.geometry }
  const wanted =
    target.id === null
      ? { method: 'POST' as const, path: itemsPath(target.layer), document: newFeature(form) }
      : {
          method: 'PATCH' as const,
          path: itemPath(target.layer, target.id),
          document: mergePatch(form),
        }
  const { document, ...rest } = wanted
  const body = JSON.stringify(document)
  const feature = await attempt({ ...rest, body, version }, ({ body }) => readFeature(body))
  if (feature === null) return
  notify(target.id === null ? editWords.added : editWords.changed)
  const wasOpen = settle(queryClient, draft, feature)
  if (wasOpen && target.id === null) {
    // What one has just put on the map is to be seen there.
    if (feature.geometry !== null) showLayer(target.layer, true)
    selectFeature({ layer: target.layer, id: feature.id })
  }
}

/** Takes the feature away, in the version that its form shows. */
export async function sendRemoval(queryClient: QueryClient): Promise<void> {
  const { draft } = drafts.get()
  if (draft === null || draft.busy || draft.target.id === null) return
  const path = itemPath(draft.target.layer, draft.target.id)
  const { version } = draft
  const isGone = await attempt({ method: 'DELETE', path, body: null, version }, () => true)
  if (isGone === null) return
  notify(editWords.removed)
  if (settle(queryClient, draft, null)) selectFeature(null)
}

/** Null where it did not succeed; then the draft says why. */
async function attempt<Read>(
  wanted: Omit<Attempt, 'key'>,
  read: (answer: Answer) => Read,
): Promise<Read | null> {
  const { draft } = drafts.get()
  if (draft === null) return null
  const sent = attemptOf(wanted, draft.attempt, () => crypto.randomUUID())
  changeDraft({ busy: true, attempt: sent, failure: null, problems: {}, others: [] })
  try {
    return read(await sendChange(sent))
  } catch (error) {
    // Whoever has thrown the form away meanwhile is told nothing about it.
    if (isOpen(draft)) explain(draft, sent, error)
    return null
  }
}

function explain(draft: Draft, { method }: Attempt, error: unknown): void {
  const said = error instanceof ApiFailure ? error.said : {}
  const code = error instanceof ApiFailure ? error.code : null
  const version = textFrom(said.etag)
  if (code === 'version_changed' && version !== null) {
    const feature = readFeature(said.current)
    if (method === 'DELETE' && !isUnsent(draft)) {
      openDraft(draft.target, draft.schema, { feature, version })
      changeDraft({ others: [editWords.changed_meanwhile] })
    } else {
      changeDraft({ busy: false, clash: { theirs: versionOf(draft.schema, feature), version } })
    }
    return
  }
  if (code === 'refused_by_rule' && Array.isArray(said.problems)) {
    const names = new Set([...draft.schema.fields.map(({ name }) => name), drawingName])
    const { byField, others } = placeProblems(names, said.problems)
    const refusals = draft.refusals + 1
    changeDraft({ busy: false, problems: byField, others, refusals })
    return
  }
  const forbidden = code === 'not_allowed' ? forbiddenField(error) : null
  if (forbidden !== null) {
    changeDraft({ busy: false, problems: forbidden, refusals: draft.refusals + 1 })
    return
  }
  changeDraft({ busy: false, failure: error })
}

/** What a right does not reach is said at its field, where the server names that. */
function forbiddenField(error: unknown): Problems | null {
  const parameter = error instanceof ApiFailure ? error.parameter : null
  if (parameter === 'marking') return { marking: problemWords.above_you }
  return parameter === 'owning_unit' ? { owning_unit: problemWords.not_your_unit } : null
}

const isOpen = ({ target }: Draft): boolean => drafts.get().draft?.target === target

/**
 * What was changed is shown everywhere: in the details, tables and counts, and on the map.
 *
 * @returns whether its form was still open; another one that was opened meanwhile stays.
 */
function settle(queryClient: QueryClient, draft: Draft, feature: ShapedFeature | null): boolean {
  const { target } = draft
  const wasOpen = isOpen(draft)
  if (wasOpen) closeEditing()
  if (feature !== null) queryClient.setQueryData(['item', target.layer, feature.id], feature)
  // A crossing shows its statuses, a unit what lies in it: more than this layer may be another now.
  const shown = new Set<unknown>(['items', 'collections', 'search', 'item'])
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => shown.has(queryKey[0]) })
  mapHandle.current?.renew()
  return wasOpen
}
