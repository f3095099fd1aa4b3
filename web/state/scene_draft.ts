import type { Position } from '../../geo/measures/position.ts'
import type { PaletteName } from '../../geo/palette.ts'
import { createStore } from './store.ts'

export interface DraftCallout {
  /** For as long as it is written. */
  readonly key: string
  readonly at: Position
  readonly text_vi: string
  readonly text_en: string
  readonly from: Position | null
}

/** The texts of a scene while somebody writes them; empty where nothing is said. */
export interface SceneDraft {
  readonly id: string
  readonly version: string | null
  readonly name_vi: string
  readonly name_en: string
  readonly text_vi: string
  readonly text_en: string
  readonly notes_vi: string
  readonly notes_en: string
  readonly palette: PaletteName | null
  readonly callouts: readonly DraftCallout[]
  /** By their ids; one that is gone stays until somebody takes it away. */
  readonly charts: readonly string[]
}

/** It lives outside of the panel, which gives way to the map and to details while somebody writes. */
export const sceneDraft = createStore<{ readonly draft: SceneDraft | null }>({ draft: null })

export function changeDraft(change: Partial<SceneDraft>): void {
  const { draft } = sceneDraft.get()
  if (draft) sceneDraft.set({ draft: { ...draft, ...change } })
}

export function dropDraft(): void {
  sceneDraft.set({ draft: null })
}
