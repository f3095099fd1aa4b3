import type { SubjectLayer } from '../../../geo/watches/alert.ts'
import { subjectLayers } from '../../../geo/watches/alert.ts'
import type { Question } from '../../../geo/watches/question.ts'
import { questionKind } from '../../../geo/watches/vocabulary.ts'
import type { Label } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

/** What a standing question told. */
export interface Alert {
  readonly id: string
  readonly watch: string
  readonly subject: { readonly layer: SubjectLayer; readonly id: string; readonly name: Label }
  /** Since when it has been true. */
  readonly at: string
  readonly says: Label
  readonly acknowledgedAt: string | null
}

export interface Alerts {
  readonly alerts: readonly Alert[]
  /** How many nobody has acknowledged. */
  readonly open: number
}

/** One's own standing question. */
export interface Watch {
  readonly id: string
  readonly title: string
  readonly question: Question
  readonly says: Label
  readonly isPaused: boolean
  /** Where its alerts are sent as well. */
  readonly webhook: string | null
  /** Why the last that was sent did not get there, in the server's words. */
  readonly webhookTrouble: string | null
}

export async function askAlerts(onlyOpen: boolean, signal: AbortSignal): Promise<Alerts> {
  const said = await getJson(`${apiBase}/alerts${onlyOpen ? '?open=true' : ''}`, { signal })
  if (!isRecord(said)) throw new ApiFailure('unreadable')
  return { alerts: listFrom(said.alerts).map(readAlert), open: numberFrom(said.open) ?? 0 }
}

export async function askWatches(signal: AbortSignal): Promise<readonly Watch[]> {
  const said = await getJson(`${apiBase}/watches`, { signal })
  return listFrom(isRecord(said) ? said.watches : undefined).map(readWatch)
}

/** How a standing question stands now. */
export interface WatchTruth {
  readonly state: 'true' | 'not_true' | 'unknown'
  /** Of how much it is true, or cannot be told. */
  readonly trueOf: number
  readonly unknownOf: number
  /** It has stood so since then, or for longer. */
  readonly since: string
  readonly atLeast: boolean
}

export async function askTruth(id: string, signal: AbortSignal): Promise<WatchTruth> {
  const said = await getJson(`${apiBase}/watches/${encodeURIComponent(id)}`, { signal })
  const { state, true_of, unknown_of, state_since, state_since_at_least } = isRecord(said)
    ? said
    : {}
  const since = textFrom(state_since)
  const known = (['true', 'not_true', 'unknown'] as const).find((one) => one === state)
  if (known === undefined || since === null) throw new ApiFailure('unreadable')
  return {
    ...{ state: known, since, atLeast: state_since_at_least === true },
    ...{ trueOf: numberFrom(true_of) ?? 0, unknownOf: numberFrom(unknown_of) ?? 0 },
  }
}

export async function acknowledge(id: string): Promise<void> {
  await sendJson(`${apiBase}/alerts/${encodeURIComponent(id)}`, { acknowledged: true }, 'PATCH')
}

export interface WatchDraft {
  readonly title: string
  readonly question: Question
  readonly webhook: string | null
}

export async function makeWatch(draft: WatchDraft): Promise<void> {
  await sendJson(`${apiBase}/watches`, draft)
}

export async function changeWatch(
  id: string,
  change: Partial<WatchDraft> | { readonly paused: boolean },
): Promise<void> {
  await sendJson(`${apiBase}/watches/${encodeURIComponent(id)}`, change, 'PATCH')
}

export async function removeWatch(id: string): Promise<void> {
  await sendJson(`${apiBase}/watches/${encodeURIComponent(id)}`, {}, 'DELETE')
}

function readAlert(body: unknown): Alert {
  const said = isRecord(body) ? body : {}
  const subject = isRecord(said.subject) ? said.subject : {}
  const [id, at, about] = [textFrom(said.id), textFrom(said.at), textFrom(subject.id)]
  const layer = subjectLayers.find((one) => one === subject.collection)
  if (id === null || at === null || about === null || layer === undefined) {
    throw new ApiFailure('unreadable')
  }
  const name = { vi: textFrom(subject.name_vi) ?? about, en: textFrom(subject.name_en) ?? about }
  return {
    ...{ id, at, subject: { layer, id: about, name }, says: labelFrom(said.says) },
    watch: (isRecord(said.watch) && textFrom(said.watch.title)) || '',
    acknowledgedAt: textFrom(said.acknowledged_at),
  }
}

function readWatch(body: unknown): Watch {
  const said = isRecord(body) ? body : {}
  const [id, title] = [textFrom(said.id), textFrom(said.title)]
  const question = isRecord(said.question) ? said.question : {}
  const kind = textFrom(question.kind) ?? ''
  if (id === null || title === null || !Object.hasOwn(questionKind, kind)) {
    throw new ApiFailure('unreadable')
  }
  return {
    ...{ id, title, says: labelFrom(said.says), isPaused: textFrom(said.paused_at) !== null },
    webhook: isRecord(said.webhook) ? textFrom(said.webhook.id) : null,
    webhookTrouble: textFrom(said.webhook_trouble),
    // The server takes none that is otherwise; it comes back as it was sent.
    question: question as unknown as Question,
  }
}

function labelFrom(said: unknown): Label {
  const label = isRecord(said) ? said : {}
  const vi = textFrom(label.vi) ?? ''
  return { vi, en: textFrom(label.en) ?? vi }
}
