import { fill } from '../../geo/fill.ts'
import type { Label } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'

/** What of a scene is gone, small: the rest of it is shown. */
export function MissingLine({ missing }: { readonly missing: readonly Label[] }) {
  const language = useLanguage()
  const words = useWords(presentingWords)
  if (missing.length === 0) return null
  const what = missing.map((one) => one[language]).join('; ')
  return <p className="show_missing">{fill(words.gone, { what })}</p>
}
