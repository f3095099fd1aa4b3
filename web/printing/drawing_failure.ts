import { type Trouble, troubleOf } from '../accounts/trouble.ts'
import { ApiFailure } from '../state/api/api_failure.ts'

/** Why a sheet was not drawn: the server was not reached or refused, or the drawing itself failed. */
export type DrawingFailure =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'drawing'; readonly why: string }

export function failureOf(error: unknown): DrawingFailure {
  if (error instanceof ApiFailure) {
    return { kind: 'trouble', trouble: troubleOf(error, 'refused') }
  }
  return { kind: 'drawing', why: error instanceof Error ? error.message : String(error) }
}
