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

/** What a plain refusal means at a step. */
export type WhenRefused = 'wrong_password' | 'wrong_code' | 'wrong_old_password' | 'refused'

/** As long as the server means by "a minute". */
const usualWaitSeconds = 60

/** By what the server says is to be mended in an account. */
const ofParameters: Readonly<Record<string, Trouble['words']>> = {
  login: 'login_form',
  duty_name: 'duty_name_form',
  units: 'units_form',
  title: 'token_title_form',
}

/** Takes what was thrown when something was sent, and returns the words for it. */
export function troubleOf(error: unknown, whenRefused: WhenRefused): Trouble {
  if (!(error instanceof ApiFailure)) return { words: 'page_failed', detail: reasonOf(error) }
  if (error.code === 'too_many') {
    const seconds = error.waitSeconds ?? usualWaitSeconds
    return { words: 'wait', waitUntil: Date.now() + seconds * 1000 }
  }
  if (error.kind === 'unreachable') return { words: 'server_gone' }
  const detail = error.detail ?? error.kind
  if (whenRefused === 'refused' && error.kind === 'refused') {
    if (error.code === 'taken') return { words: 'login_taken' }
    if (error.code === 'version_changed') return { words: 'changed_meanwhile' }
    if (error.code === 'not_allowed') return { words: 'not_granted', detail }
    return { words: ofParameters[error.parameter ?? ''] ?? 'refused', detail }
  }
  const ofThisStep = ['sign_in_refused', 'bad_body', 'wrong_password']
  if (ofThisStep.includes(error.code ?? '')) return { words: whenRefused }
  if (error.kind === 'refused') return { words: 'refused', detail }
  return { words: 'server_failed' }
}

/** In the browser's own words, for who is asked about it. */
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
