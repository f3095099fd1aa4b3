/** What kind of failure an answer of the API was, for the words beside the way to mend it. */
export type FailureKind =
  | 'unreachable'
  | 'signed_out'
  | 'not_found'
  | 'refused'
  | 'server'
  | 'unreadable'

interface FailureParts {
  /** The API's own sentence, where it gave one. */
  readonly detail?: string | null
  /** The API's word for what went wrong, where it gave one. */
  readonly code?: string | null
  /** What of the request is to be mended, where it named that. */
  readonly parameter?: string | null
  /** How long to wait before asking again, where it said so. */
  readonly waitSeconds?: number | null
  /** All that the API said of it: what is wrong with a form, or the version that stands. */
  readonly said?: Readonly<Record<string, unknown>>
}

/** Thrown to react-query, which keeps it beside the data; shown by `panels/failure.tsx`. */
export class ApiFailure extends Error {
  readonly kind: FailureKind
  readonly detail: string | null
  readonly code: string | null
  readonly parameter: string | null
  readonly waitSeconds: number | null
  readonly said: Readonly<Record<string, unknown>>

  constructor(
    kind: FailureKind,
    {
      detail = null,
      code = null,
      parameter = null,
      waitSeconds = null,
      said = {},
    }: FailureParts = {},
  ) {
    super(detail ?? kind)
    this.name = 'ApiFailure'
    this.kind = kind
    this.detail = detail
    this.code = code
    this.parameter = parameter
    this.waitSeconds = waitSeconds
    this.said = said
  }
}
