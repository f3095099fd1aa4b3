import { incidentsLayer } from '../../geo/layers/incidents/layer.ts'
import { momentText } from '../moments/moment_text.ts'
import { itemsPath } from '../state/api/editing_requests.ts'
import { createStore } from '../state/store.ts'
import { entryDocument } from './entry_document.ts'
import { findMissing, type Missing } from './find_missing.ts'
import type { Draft } from './outbox/device_store.ts'
import {
  dropDraft,
  keepDraft,
  keepReport,
  newDraft,
  openDraft,
  openMending,
} from './outbox/drafts_kept.ts'
import type { KeptReport } from './outbox/kept_report.ts'
import { outboxChanged } from './outbox/outbox.ts'
import { problemsOfRefusal } from './problems_of_refusal.ts'
import { reportDocument } from './report_document.ts'
import type { ReportForm } from './report_form.ts'
import { occurredAt } from './when_of.ts'

interface Writing {
  readonly draft: Draft | null
  readonly missing: Missing
  /** How often it was sent with something missing, so that the first of it is looked at anew. */
  readonly refusals: number
  /** The device could not keep it: it stands on this page alone. */
  readonly notKept: boolean
  /** How many were kept since the page was opened. */
  readonly kept: number
}

const nothing: Writing = { draft: null, missing: {}, refusals: 0, notKept: false, kept: 0 }

/** The report that is being written. It lives outside of React, and every letter of it on the device. */
export const writing = createStore(nothing)

/** Where what is written on this page goes. */
export const ownPath = itemsPath(incidentsLayer.id)

/** Goes on with what this account had begun in this lane. */
export async function beginReport(account: string): Promise<void> {
  const { draft } = writing.get()
  if (draft?.account === account) return
  // Where the browser keeps nothing one can still write and send.
  const opened = await openDraft(account, ownPath).catch(() => newDraft(account, ownPath))
  writing.set({ ...nothing, draft: opened })
}

export async function beginMending(report: KeptReport): Promise<void> {
  const draft = await openMending(report)
  const missing = report.refusal ? problemsOfRefusal(report.refusal) : {}
  writing.set({ draft, missing, notKept: false, refusals: writing.get().refusals + 1 })
}

export async function stopMending(account: string): Promise<void> {
  writing.set({ draft: await openDraft(account, ownPath), missing: {}, notKept: false })
}

export function fillIn(part: Partial<ReportForm>): void {
  const { draft, missing } = writing.get()
  if (draft === null) return
  const next = { ...draft, form: { ...draft.form, ...part } }
  // What was said to be missing is looked at again; nothing new is complained of under the hand.
  const still = findMissing(next.form)
  const left = Object.fromEntries(
    Object.entries(missing).filter(([name]) => still[name as keyof Missing] !== undefined),
  )
  writing.set({ draft: next, missing: left })
  keepDraft(next).catch(() => writing.set({ notKept: true }))
}

export async function clearReport(): Promise<void> {
  const { draft } = writing.get()
  if (draft === null) return
  await dropDraft(draft).catch(() => {})
  writing.set({ draft: await draftAfter(draft), missing: {}, notKept: false })
}

/** What is written next: something new, or what was begun before something was mended. */
const draftAfter = async ({ account, mends }: Draft): Promise<Draft> =>
  mends === 0 ? newDraft(account, ownPath) : openDraft(account, ownPath)

/**
 * Puts the report among those to be sent, or says what is missing.
 *
 * @returns whether it is kept.
 */
export async function sendReport(login: string): Promise<boolean> {
  const { draft, refusals, kept } = writing.get()
  if (draft === null) return false
  const missing = findMissing(draft.form)
  const at = occurredAt(draft.form)
  if (Object.keys(missing).length > 0 || at === undefined) {
    writing.set({ missing, refusals: refusals + 1 })
    return false
  }
  const written = draft.form.addsTo ? entryDocument : reportDocument
  const body = JSON.stringify(written(draft.form, at))
  // To be mended it needs the moment that was meant, not one that moves on with the clock.
  const form = { ...draft.form, when: momentMeant(draft.form, at) }
  try {
    await keepReport({ ...draft, form }, { login, writtenAt: Date.now(), body })
  } catch (error) {
    console.warn('The report could not be kept.', error)
    writing.set({ notKept: true })
    return false
  }
  const next = await draftAfter(draft)
  writing.set({ draft: next, missing: {}, notKept: false, kept: kept + 1 })
  // So that the browser does not make room with it.
  void navigator.storage?.persist?.()
  await outboxChanged()
  return true
}

const momentMeant = ({ when }: ReportForm, at: number): ReportForm['when'] =>
  'typed' in when ? when : { typed: momentText(new Date(at).toISOString(), 'minute') }
