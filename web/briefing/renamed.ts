import type { Label, Language } from '../../geo/words.ts'

/**
 * A name that was changed in one language. Where both were the same, nobody has translated it: then the
 * other goes along.
 */
export function renamed(name: Label, typed: string, language: Language): Label {
  return name.vi === name.en ? { vi: typed, en: typed } : { ...name, [language]: typed }
}
