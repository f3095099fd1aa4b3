import type { Language, Vocabulary } from '../../geo/words.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'

const inOneLanguage = new Map<Language, WeakMap<Vocabulary, Record<string, string>>>()

/** The language of the screen. */
export function useLanguage(): Language {
  return useStore(screen, (state) => state.language)
}

/** A panel's words in the language of the screen. */
export function useWords<Code extends string>(words: Vocabulary<Code>): Record<Code, string> {
  return wordsIn(words, useLanguage())
}

/** A panel's words in a language, the same object each time. */
export function wordsIn<Code extends string>(
  words: Vocabulary<Code>,
  language: Language,
): Record<Code, string> {
  const known = inOneLanguage.get(language) ?? new WeakMap<Vocabulary, Record<string, string>>()
  inOneLanguage.set(language, known)
  const found = known.get(words)
  if (found !== undefined) return found
  const codes = Object.keys(words) as Code[]
  const picked = Object.fromEntries(codes.map((code) => [code, words[code][language]]))
  known.set(words, picked)
  return picked as Record<Code, string>
}
