import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { AtlasSetting, AtlasSheet } from '../../geo/sheet/atlas.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import type { DrawingFailure } from '../printing/drawing_failure.ts'
import { forgetCutOffAtlas } from './cut_off_atlas.ts'
import { createStore } from './store.ts'

/** What an atlas is asked to be. */
export interface AtlasWish {
  readonly layer: LayerId
  readonly setting: AtlasSetting
  readonly title: string
}

/** An atlas that is being made: a sheet for each feature of a layer, in one file. */
export interface AtlasWork extends AtlasWish {
  readonly sheets: readonly AtlasSheet[]
  /** Names of what has no place, and so no sheet. */
  readonly unlocated: readonly string[]
  /** How many sheets were drawn and looked at; the next is at this place. */
  readonly done: number
  /** Those that must not leave, and so are not in the file. */
  readonly refused: readonly { readonly title: string; readonly findings: readonly Finding[] }[]
  readonly going: boolean
  readonly failure: DrawingFailure | null
  /** The highest marking of all sheets so far. */
  readonly marking: Gathered['marking'] | null
  /** By layer what stands on the sheets: the log is told of each feature once. */
  readonly shown: ReadonlyMap<LayerId, ReadonlySet<string>>
  readonly file: Blob | null
}

interface AtlasState {
  readonly work: AtlasWork | null
  readonly beginning: boolean
  /** Why it did not begin. */
  readonly failure: DrawingFailure | null
}

const none: AtlasState = { work: null, beginning: false, failure: null }

/** One at a time. It is made beside the page, whether the panel that it was begun from is open or not. */
export const atlas = createStore<AtlasState>(none)

let end = () => {}

/** @param how lets go of all that makes the atlas. */
export function endAtlasBy(how: () => void): void {
  end = how
}

/** Gives up the atlas that is being made; nothing of it is left. */
export function dropAtlas(): void {
  end()
  end = () => {}
  forgetCutOffAtlas()
  atlas.set(none)
}
