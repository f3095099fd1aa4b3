import type { Position } from '../../geo/measures/position.ts'
import type { PaletteName } from '../../geo/palette.ts'
import { editing } from './editing.ts'
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

interface SceneDraftState {
  readonly draft: SceneDraft | null
  /** As it was when somebody began to write. */
  readonly begun: SceneDraft | null
}

const none: SceneDraftState = { draft: null, begun: null }

/** It lives outside of the panel, which gives way to the map and to details while somebody writes. */
export const sceneDraft = createStore(none)

export function changeDraft(change: Partial<SceneDraft>): void {
  const { draft } = sceneDraft.get()
  if (draft) sceneDraft.set({ draft: { ...draft, ...change } })
}

export function dropDraft(): void {
  sceneDraft.set(none)
}

/** Whether something was written that is not saved. */
export function draftIsUnsaved(): boolean {
  const { draft, begun } = sceneDraft.get()
  return JSON.stringify(draft) !== JSON.stringify(begun)
}

/** Begins to write; what is written of another scene and not saved goes only once the user says so. */
export function beginDraft(draft: SceneDraft): void {
  // Pressed once more while the first press was under way: what is written since then stays.
  if (sceneDraft.get().draft?.id === draft.id) return
  leaveDraft(() => sceneDraft.set({ draft, begun: draft }))
}

/** Throws away what is written, once the user has said so where any of it is not saved. */
export function leaveDraft(then: () => void = () => {}): void {
  const leave = () => {
    dropDraft()
    then()
  }
  if (draftIsUnsaved()) editing.set({ waiting: leave })
  else leave()
}
