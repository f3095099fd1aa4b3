import type { Language } from '../words.ts'

/** Everything that a meeting kit shows, in words and drawings that need nothing else. */
export interface KitContent {
  readonly version: 1
  readonly language: Language
  readonly title: string
  /** The highest of all that it shows, in words. */
  readonly marking: string
  /** The exercise that it is of, in words; null of the live lane. */
  readonly exercise: string | null
  readonly seal: {
    readonly sealed_at: string
    /** The post of who sealed it. */
    readonly by: string
    readonly sha256: string
  }
  /** The text that the seal is the hash of. */
  readonly sealed_text: string
  readonly scenes: readonly KitScene[]
}

export interface KitScene {
  readonly title: string
  readonly text: string | null
  readonly notes: string | null
  /** The text of an SVG. */
  readonly drawing: string
  readonly tables: readonly KitTable[]
}

export interface KitTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** As it stands in the page: nothing in it can end the element that holds it. */
export const kitText = (content: KitContent): string =>
  JSON.stringify(content).replaceAll('<', '\\u003c')
