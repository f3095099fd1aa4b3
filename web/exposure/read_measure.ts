import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { type Measure, rangeOf } from '../../geo/proposals/level_of_hazard.ts'
import type { Language } from '../../geo/words.ts'
import { readNumber } from '../editing/controls.ts'
import { wordsIn } from '../words/use_words.ts'
import { hazardWords } from './hazard_words.ts'

interface ReadMeasure {
  /** Null where nothing was typed, or nothing that it may be. */
  readonly value: number | null
  /** What is to be mended; null where nothing is. */
  readonly fault: string | null
}

/** A number as it was typed; with a comma or a point, and within what the measure may be. */
export function readMeasure(
  name: Exclude<Measure, 'alarm_reached'>,
  typed: string,
  language: Language,
): ReadMeasure {
  if (typed.trim() === '') return { value: null, fault: null }
  const words = wordsIn(hazardWords, language)
  const { least, most, whole } = rangeOf[name]
  const value = readNumber(typed)
  const isRight = value !== null && value >= least && value <= most
  if (isRight && (!whole || Number.isInteger(value))) return { value, fault: null }
  const range = { least: writeNumber(least, language), most: writeNumber(most, language) }
  return { value: null, fault: fill(whole ? words.no_whole_number : words.no_number, range) }
}
