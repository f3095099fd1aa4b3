import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

/** By how many letters a text is longer than the server takes; without the space around it, which is not kept. */
export const lettersOver = (text: string, most: number): number =>
  Math.max(0, text.trim().length - most)

/** Says of a text that it is too long, and by how much; null where it is not. */
export function useTooLong(): (text: string, most: number) => string | null {
  const language = useLanguage()
  const words = useWords(briefingWords)
  return (text, most) => {
    const over = lettersOver(text, most)
    if (over === 0) return null
    const [written, limit] = [over, most].map((count) => writeNumber(count, language))
    return fill(words.too_long, { over: written ?? '', most: limit ?? '' })
  }
}
