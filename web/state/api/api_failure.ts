/** What kind of failure an answer of the API was, for the words beside the way to mend it. */
export type FailureKind = 'unreachable' | 'not_found' | 'refused' | 'server' | 'unreadable'

/** Thrown to react-query, which keeps it beside the data; shown by `panels/failure.tsx`. */
export class ApiFailure extends Error {
  readonly kind: FailureKind
  /** The API's own sentence, where it gave one. */
  readonly detail: string | null

  constructor(kind: FailureKind, detail: string | null = null) {
    super(detail ?? kind)
    this.name = 'ApiFailure'
    this.kind = kind
    this.detail = detail
  }
}
