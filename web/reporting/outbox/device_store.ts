import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { ReportForm } from '../report_form.ts'
import type { KeptPhoto, KeptReport } from './kept_report.ts'

/** A report that is being written. */
export interface Draft {
  readonly account: string
  /** Where it goes, and so of which lane it is: what was begun in an exercise is never sent as real. */
  readonly path: string
  /** Of the report that it becomes. */
  readonly report: string
  readonly form: ReportForm
  /** The place in the order of the refused report that is being mended; 0 for a new one. */
  readonly mends: number
}

interface Schema extends DBSchema {
  reports: { key: number; value: KeptReport }
  photos: { key: string; value: KeptPhoto; indexes: { report: string } }
  drafts: { key: [account: string, path: string, mends: number]; value: Draft }
}

export type DeviceStore = IDBPDatabase<Schema>

/** A change of reports and their photos, all of it or nothing. */
export type ChangeOfBoth = IDBPTransaction<Schema, ['reports', 'photos'], 'readwrite'>

let opening: Promise<DeviceStore> | undefined

/**
 * What is kept on this device. Nothing in it is another's to read or send: whoever asks names the
 * account.
 *
 * @throws DOMException where the browser keeps nothing for this page.
 */
export function deviceStore(): Promise<DeviceStore> {
  opening ??= openDB<Schema>('dia-ban.reporting', 2, {
    upgrade(database, before) {
      if (before === 0) {
        database.createObjectStore('reports', { keyPath: 'number', autoIncrement: true })
        const photos = database.createObjectStore('photos', { keyPath: 'key' })
        photos.createIndex('report', 'report')
      }
      // Before its first release a draft did not say of which lane it was.
      if (before === 1) database.deleteObjectStore('drafts')
      database.createObjectStore('drafts', { keyPath: ['account', 'path', 'mends'] })
    },
    // A newer page wants to change it: this one gives way, and opens it again when it needs it.
    blocking() {
      void close()
    },
    terminated() {
      opening = undefined
    },
  }).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

/** For a page that gives way, and for tests. */
export async function close(): Promise<void> {
  const closing = opening
  opening = undefined
  ;(await closing)?.close()
}

/** Is put down on the disk before it counts, not only handed to it: a telephone may go dark at once. */
export const onDisk = { durability: 'strict' } as const
