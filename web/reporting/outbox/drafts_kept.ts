import { emptyForm } from '../report_form.ts'
import { type Draft, deviceStore, onDisk } from './device_store.ts'
import type { KeptReport } from './kept_report.ts'

/** A report of which nothing is written yet. */
export const newDraft = (account: string, path: string): Draft => ({
  ...{ account, path, report: crypto.randomUUID(), form: emptyForm, mends: 0 },
})

/** What this account had begun to write for this place on this device, or a new report. */
export async function openDraft(account: string, path: string): Promise<Draft> {
  const store = await deviceStore()
  return (await store.get('drafts', [account, path, 0])) ?? newDraft(account, path)
}

/** A refused report, opened to be mended. It stays where it is until the mended one takes its place. */
export async function openMending(report: KeptReport): Promise<Draft> {
  const { account, id, path, form, number } = report
  const store = await deviceStore()
  const begun = await store.get('drafts', [account, path, number])
  return begun ?? { account, path, report: id, form, mends: number }
}

export async function keepDraft(draft: Draft): Promise<void> {
  const store = await deviceStore()
  await store.put('drafts', draft)
}

/** Forgets what was begun, and the photos of a report that never came to be. */
export async function dropDraft({ account, path, report, mends }: Draft): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction(['drafts', 'photos'], 'readwrite', onDisk)
  await change.objectStore('drafts').delete([account, path, mends])
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
  { account, path, report: id, form, mends }: Draft,
  written: Pick<KeptReport, 'login' | 'writtenAt' | 'body'>,
): Promise<void> {
  const report = {
    ...{ id, account, path, form, key: crypto.randomUUID(), ...written },
    ...{ refusal: null, failures: 0, incident: null },
    ...(mends > 0 && { number: mends }),
  }
  const store = await deviceStore()
  const change = store.transaction(['reports', 'drafts'], 'readwrite', onDisk)
  // The database gives a new one its number.
  await change.objectStore('reports').put(report as KeptReport)
  await change.objectStore('drafts').delete([account, path, mends])
  await change.done
}
