/** How far the script of an exercise has been played, as it stands in `lanes.play`. */
export interface Play {
  readonly script: string
  /** False until what the exercise begins with stands; not said of one made before there was such. */
  readonly prepared?: boolean
  /** The number of the event that comes next. */
  readonly next: number
  readonly state: 'paused' | 'playing' | 'done'
  /** How many seconds of the script go by in one. */
  readonly speed: number
  /** How many seconds after its first event the script was, at `moved_at`. */
  readonly at_seconds: number
  readonly moved_at: string
  /** The features that events have added, by the names they have in the script. */
  readonly made: Readonly<Record<string, string>>
  /** Events that were refused, since the players had done something else meanwhile. */
  readonly refused: readonly { readonly event: number; readonly why: string }[]
}
