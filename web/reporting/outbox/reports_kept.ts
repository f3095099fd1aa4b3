import { type ChangeOfBoth, deviceStore, onDisk } from './device_store.ts'
import type { KeptPhoto, KeptReport, Parcel } from './kept_report.ts'
import type { Outbox } from './send_in_order.ts'

/** So often in a row the server may fail at one before it steps aside for those behind it. */
const failuresAtMost = 5

/** The reports of an account that are still on this device, in the order in which they were written. */
export async function reportsOf(account: string): Promise<readonly KeptReport[]> {
  const store = await deviceStore()
  return (await store.getAll('reports')).filter((report) => report.account === account)
}

/**
 * How many reports of other accounts lie on this device that no server has.
 *
 * @param account null for nobody's: all of them.
 */
export async function unsentOfOthers(account: string | null): Promise<number> {
  const store = await deviceStore()
  const kept = await store.getAll('reports')
  return kept.filter((report) => report.account !== account && report.incident === null).length
}

/** The photos of an account, of its reports and of what it is writing. */
export async function photosOf(account: string): Promise<readonly KeptPhoto[]> {
  const store = await deviceStore()
  return (await store.getAll('photos')).filter((photo) => photo.account === account)
}

export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  const store = await deviceStore()
  await store.put('photos', photo)
}

/** Takes a photo away that the server does not have. Where its report has arrived, that may be the end of it. */
export async function dropPhoto({ key, report }: KeptPhoto): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction(['reports', 'photos'], 'readwrite', onDisk)
  await change.objectStore('photos').delete(key)
  await endWithoutPhotos(change, report)
  await change.done
}

/** Tries a refused photo again as it is. */
export async function tryPhotoAgain({ key }: KeptPhoto): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction('photos', 'readwrite', onDisk)
  const photo = await change.store.get(key)
  if (photo) await change.store.put({ ...photo, refusal: null, failures: 0 })
  await change.done
}

/** Tries one again as it is, under its own key: the server may have it already. */
export async function tryAgain({ number }: KeptReport): Promise<void> {
  await change(number, (report) => ({ ...report, refusal: null, failures: 0 }))
}

/** Takes a report out with all that belongs to it. It is gone: nobody else has it. */
export async function dropReport({ number, id, account, path }: KeptReport): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction(['reports', 'photos', 'drafts'], 'readwrite', onDisk)
  await change.objectStore('reports').delete(number)
  await change.objectStore('drafts').delete([account, path, number])
  const photos = change.objectStore('photos')
  for (const key of await photos.index('report').getAllKeys(id)) await photos.delete(key)
  await change.done
}

/**
 * What of one account is to be sent. Reports go before photos, also those of an earlier report: words
 * are small and what is acted on, and a network that carries them may not carry a picture.
 */
export function outboxOf(account: string): Outbox {
  return {
    async next(): Promise<Parcel | undefined> {
      const reports = await reportsOf(account)
      const report = reports.find(({ refusal, incident }) => refusal === null && incident === null)
      if (report) return { is: 'report', report }
      const photos = await photosOf(account)
      for (const { id, incident, path } of reports) {
        const photo = photos.find((each) => each.report === id && each.refusal === null)
        if (incident !== null && photo) {
          return { is: 'photo', photo, path: `${path}/${encodeURIComponent(incident)}/photos` }
        }
      }
      return undefined
    },
    async settle(parcel, outcome) {
      if (parcel.is === 'photo') return settlePhoto(parcel.photo, outcome)
      if (outcome.is === 'taken') return settleTaken(parcel.report, outcome.id)
      await change(parcel.report.number, (report) => ({ ...report, ...after(report, outcome) }))
    },
  }
}

type Setback = Exclude<Parameters<Outbox['settle']>[1], { is: 'taken' }>

function after({ failures }: { readonly failures: number }, { is, refusal }: Setback) {
  const stepsAside = is === 'refused' || failures + 1 >= failuresAtMost
  return { failures: failures + 1, refusal: stepsAside ? refusal : null }
}

/** A report that arrived stays only as long as photos of it are to follow. */
async function settleTaken({ number, id, form }: KeptReport, taken: string): Promise<void> {
  const incident = form.addsTo?.id ?? taken
  const store = await deviceStore()
  const change = store.transaction(['reports', 'photos'], 'readwrite', onDisk)
  const reports = change.objectStore('reports')
  const report = await reports.get(number)
  const photos = await change.objectStore('photos').index('report').count(id)
  if (report && photos > 0) await reports.put({ ...report, incident, failures: 0 })
  else await reports.delete(number)
  await change.done
}

async function settlePhoto(
  photo: KeptPhoto,
  outcome: Parameters<Outbox['settle']>[1],
): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction(['reports', 'photos'], 'readwrite', onDisk)
  const photos = change.objectStore('photos')
  if (outcome.is !== 'taken') {
    const kept = await photos.get(photo.key)
    if (kept) await photos.put({ ...kept, ...after(kept, outcome) })
    await change.done
    return
  }
  await photos.delete(photo.key)
  await endWithoutPhotos(change, photo.report)
  await change.done
}

/** A report that arrived, and of which nothing is to follow any more, has no more to do here. */
async function endWithoutPhotos(change: ChangeOfBoth, report: string): Promise<void> {
  if ((await change.objectStore('photos').index('report').count(report)) > 0) return
  const reports = change.objectStore('reports')
  const done = (await reports.getAll()).find(
    ({ id, incident }) => id === report && incident !== null,
  )
  if (done) await reports.delete(done.number)
}

async function change(number: number, into: (report: KeptReport) => KeptReport): Promise<void> {
  const store = await deviceStore()
  const change = store.transaction('reports', 'readwrite', onDisk)
  const report = await change.store.get(number)
  if (report) await change.store.put(into(report))
  await change.done
}
