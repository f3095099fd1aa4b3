import type { Group } from '../../geo/evacuation/evacuation.ts'
import { fill } from '../../geo/fill.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import type { Language } from '../../geo/words.ts'
import { evacuationWords } from './evacuation_words.ts'
import { roadWords } from './road_words.ts'

/** How far, and whether that is by road: a straight line is never taken for one. */
export function wayLength(
  { metres, by }: Pick<Group, 'metres' | 'by'>,
  language: Language,
): string {
  if (metres === null || by === null) return evacuationWords.unknown_way[language]
  const words = by === 'road' ? roadWords.by_road : roadWords.by_straight
  return fill(words[language], { length: writeLength(metres, language) })
}
