import { fill } from '../../geo/fill.ts'
import { checkTrack } from '../../geo/storms/check_track.ts'
import { readTrack } from '../../geo/storms/read_track.ts'
import type { StormPosition } from '../../geo/storms/storm_position.ts'
import type { Language } from '../../geo/words.ts'
import { wordsIn } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'

interface TypedTrack {
  readonly track: readonly StormPosition[]
  /** What is to be mended before it can be kept; empty where nothing is. */
  readonly faults: readonly string[]
}

/** A typed track, and what is wrong with it in words. */
export function readTypedTrack(text: string, language: Language): TypedTrack {
  const words = wordsIn(proposalWords, language)
  const read = readTrack(text)
  if (!read.ok) {
    return {
      track: [],
      faults: read.error.map(({ line, part }) => fill(words[`line_${part}`], { line })),
    }
  }
  if (read.value.length === 0) return { track: [], faults: [words.no_positions] }
  const faults = checkTrack(read.value).map(({ at, fault }) => fill(words[fault], { at: at + 1 }))
  return { track: read.value, faults }
}
