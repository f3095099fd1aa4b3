import type { CodeOf } from '../../geo/words.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import type { troubleWords } from './trouble_words.ts'

/** What went wrong, in words that say what helps. */
export interface Trouble {
  readonly words: CodeOf<typeof troubleWords>
  /** The server's own sentence, where there is no better one. */
  readonly detail?: string
  /** Until when, by the clock of this page, there is nothing to be tried. */
  readonly waitUntil?: number
}

/** As long as the server means by "a minute". */
const usualWaitSeconds = 60

/**
 * Takes what was thrown when something was sent, and returns the words for it.
 *
 * @param whenRefused what a plain refusal means at this step.
 */
export function troubleOf(error: unknown, whenRefused: 'wrong_password' | 'wrong_code'): Trouble {
  if (!(error instanceof ApiFailure)) return { words: 'server_failed' }
  if (error.code === 'too_many') {
    const seconds = error.waitSeconds ?? usualWaitSeconds
    return { words: 'wait', waitUntil: Date.now() + seconds * 1000 }
  }
  if (error.kind === 'unreachable') return { words: 'server_gone' }
  if (error.code === 'sign_in_refused' || error.code === 'bad_body') return { words: whenRefused }
  if (error.kind === 'refused') return { words: 'refused', detail: error.detail ?? error.kind }
  return { words: 'server_failed' }
}
