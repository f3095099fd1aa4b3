import type { Language } from '../../geo/words.ts'
import type { SaidText } from '../state/api/briefings.ts'

/** In the other language where this one has none: who wrote only Vietnamese is read all the same. */
export const saidIn = ({ vi, en }: SaidText, language: Language): string | null =>
  language === 'vi' ? (vi ?? en) : (en ?? vi)
