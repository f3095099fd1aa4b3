import type { Language } from '../../geo/words.ts'
import type { SaidText } from '../state/api/briefings.ts'

/** A text in the language of the screen, else in the other; null where there is none. */
export function saidIn(
  text: SaidText,
  language: Language,
): { readonly words: string; readonly language: Language } | null {
  const other = language === 'vi' ? 'en' : 'vi'
  const own = text[language]
  if (own !== null) return { words: own, language }
  const else_ = text[other]
  return else_ === null ? null : { words: else_, language: other }
}
