import { emptyForm } from '../report_form.ts'
import { type Draft, deviceStore, onDisk } from './device_store.ts'
import type { KeptReport } from './kept_report.ts'

/** What this account had begun to write on this device, or a new report. */
export async function openDraft(account: string): Promise<Draft> {
  const store = await deviceStore()
  const begun = await store.get('drafts', [account, 0])
  return begun ?? { account, report: crypto.randomUUID(), form: emptyForm, mends: 0 }
}

/** A refused report, opened to be mended. It stays where it is until the mended one takes its place. */
export async function openMending({ account, id, form, number }: KeptReport): Promise<Draft> {
  const store = await deviceStore()
  const begun = await store.get('drafts', [account, number])
  return begun ?? { account, report: id, form, mends: number }
}

export async function keepDraft(draft: Draft): Promise<void> {
  const store = await deviceStore()
  await store.put('drafts', draft)
}

/** Forgets what was begun, and the photos of a report that never came to be. */
export async function dropDraft({ account, report, mends }: Draft): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction(['drafts', 'photos'], 'readwrite', onDisk)
  await change.objectStore('drafts').delete([account, mends])
  if (mends === 0) {
    const photos = change.objectStore('photos')
    for (const key of await photos.index('report').getAllKeys(report)) await photos.delete(key)
  }
  await change.done
}

/**
 * The draft becomes a report that waits to be sent, in one step: there is never neither, and never
 * both. One that was refused keeps its place in the order, under a new key: it is another request.
 */
export async function keepReport(
  { account, report: id, form, mends }: Draft,
  written: Pick<KeptReport, 'login' | 'path' | 'writtenAt' | 'body'>,
): Promise<void> {
  const report = {
    ...{ id, account, form, key: crypto.randomUUID(), ...written },
    ...{ refusal: null, failures: 0, incident: null },
    ...(mends > 0 && { number: mends }),
  }
  const store = await deviceStore()
  const change = store.transaction(['reports', 'drafts'], 'readwrite', onDisk)
  // The database gives a new one its number.
  await change.objectStore('reports').put(report as KeptReport)
  await change.objectStore('drafts').delete([account, mends])
  await change.done
}
