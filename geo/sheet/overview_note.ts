import { fill } from '../fill.ts'
import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'
import type { MapFrame } from './map_frame.ts'
import { overviewDenominator, worstScale } from './scale_deviation.ts'
import { sheetWords } from './sheet_words.ts'

/** On an overview, how far off a distance that is measured on it may be. */
export function overviewNote(frame: MapFrame, language: Language): readonly string[] {
  if (frame.denominator <= overviewDenominator) return []
  // Upwards: it is a promise.
  const percent = writeNumber(Math.ceil(worstScale(frame) * 1000) / 10, language)
  return [fill(sheetWords.overview[language], { percent })]
}
