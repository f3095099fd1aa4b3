import { liveLane } from '../../geo/lanes.ts'
import { highestMarking, type Marking } from '../../geo/markings.ts'
import type { PrintSource } from './answer_print.ts'
import type { BriefingWanted } from './read_briefing.ts'

/** A briefing that was made into a file: what of it the file's name says. */
export interface MadeBriefing {
  readonly title: string
  /** Sheets, slides or drawings: one for each scene. */
  readonly sheets: number
  /** The highest of anything in it. */
  readonly marking: Marking
  readonly isExercise: boolean
  /** Scenes that must not leave and were left out, each by its number and title. */
  readonly refused?: readonly string[]
}

/** @param codes the marking of each sheet, and of whatever lies beside them. */
export function madeBriefing(
  { setting }: BriefingWanted,
  { scheme }: PrintSource,
  about: Pick<MadeBriefing, 'title' | 'sheets'>,
  codes: readonly string[],
): MadeBriefing {
  const marking = highestMarking(scheme, codes)
  if (marking === undefined) throw new Error('This server has no scheme of markings.')
  return { ...about, marking, isExercise: setting.lane !== liveLane }
}
