import type { Marking } from '../../../geo/markings.ts'
import type { Label } from '../../../geo/words.ts'
import type { MadeBriefing } from '../../print/made_briefing.ts'
import type { BriefingWanted } from '../../print/read_briefing.ts'
import type { MadeAs } from './file_types.ts'

/** What is to be drawn, for a thread that can ask nobody but the one that began it. */
export interface DrawingWanted {
  readonly wanted: BriefingWanted
  readonly as: MadeAs
  /** Where it is written, absolute. */
  readonly file: string
  /** The marks of the server, lowest first. */
  readonly scheme: readonly Marking[]
  /** Where the product is opened by whoever asks. */
  readonly origin: string
  /** Where the basemap of one's own lies, if there is one. */
  readonly dataDirectory: string
}

/** An answer of the API as it came: it is read where it is used. */
export interface TextAnswer {
  readonly text: string
  readonly isJson: boolean
}

/** What is told to the thread that draws. */
export type ToDrawing =
  | { readonly kind: 'draw'; readonly drawing: DrawingWanted }
  | { readonly kind: 'answer'; readonly ask: number; readonly answer: TextAnswer }
  | { readonly kind: 'no_answer'; readonly ask: number }

/** What it tells. */
export type FromDrawing =
  | { readonly kind: 'ask'; readonly ask: number; readonly path: string }
  | { readonly kind: 'said'; readonly line: Label }
  | { readonly kind: 'made'; readonly made: MadeBriefing }
  /** It must not leave. */
  | { readonly kind: 'stopped'; readonly message: string }
  /** One of its questions was not answered, and it could not go on without. */
  | { readonly kind: 'unanswered'; readonly ask: number }
  | { readonly kind: 'failed'; readonly error: Error }
