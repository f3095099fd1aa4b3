import type { ReportForm } from '../report_form.ts'

/** Why the server did not take something, as it said it. */
export interface Refusal {
  /** Its word for the kind of refusal; null where it gave none. */
  readonly code: string | null
  /** Its sentence, in English. */
  readonly detail: string | null
  /** What is to be mended, by the names of the API. */
  readonly problems: readonly { readonly field: string; readonly reason: string }[]
}

/** A report that was written and is kept on this device until the server has it. */
export interface KeptReport {
  /** Its place in the order in which reports were written; given by the database. */
  readonly number: number
  readonly id: string
  /**
   * Its `Idempotency-Key`, made once: by it the server knows a report that comes again. One that was
   * refused and then mended is another request, and has another.
   */
  readonly key: string
  /** The id of the account that wrote it, and its name for signing in. */
  readonly account: string
  readonly login: string
  /**
   * Where incidents of its lane stand: a drill stays a drill, whatever the screen shows when it is sent.
   * What is added to an incident goes to its running log, see `sendingPath`.
   */
  readonly path: string
  /** By the clock of this device, in milliseconds since 1970. */
  readonly writtenAt: number
  /** The same letters at every try: a newer build might write them otherwise, and the key is of these. */
  readonly body: string
  /** What was filled in, so that it can be mended. */
  readonly form: ReportForm
  readonly refusal: Refusal | null
  /** How often in a row the server failed at it, which is not the same as being out of reach. */
  readonly failures: number
  /** Under which id the server has it; photos may still be on their way. */
  readonly incident: string | null
}

/** A photo that goes with a report, without whatever the camera wrote beside the picture. */
export interface KeptPhoto {
  /** Its `Idempotency-Key`. */
  readonly key: string
  /** The id of its report, which may still be a draft. */
  readonly report: string
  readonly account: string
  readonly login: string
  readonly bytes: Blob
  readonly refusal: Refusal | null
  readonly failures: number
}

/** What is next to be sent. */
export type Parcel =
  | { readonly is: 'report'; readonly report: KeptReport }
  | { readonly is: 'photo'; readonly photo: KeptPhoto; readonly path: string }
