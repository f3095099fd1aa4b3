import type { Language } from '../../geo/words.ts'
import type { Draft } from './draft.ts'

/** What the feature that is being changed is called on the server, whatever was typed since. */
export function draftName({ held, target }: Draft, language: Language): string {
  const { name_vi, name_en } = held.controls
  const [first, second] = language === 'vi' ? [name_vi, name_en] : [name_en, name_vi]
  return String(first || second || target.id || '')
}
