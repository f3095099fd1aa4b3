import type { Result } from '../result.ts'
import type { Refusal } from './read_source.ts'

/** Properties of a feature, as the API takes and gives them. */
export type Given = Readonly<Record<string, unknown>>

/** What the server knows of whoever writes, and of the place; so that a report may leave it unsaid. */
export interface Circumstances {
  /** By the server's clock, with its offset. */
  readonly now: string
  /** What the post is called that writes. */
  readonly post: string
  /** The unit the place lies in, or else the one that is named; undefined where there is none here. */
  readonly unit:
    | { readonly code: string; readonly name_vi: string; readonly name_en: string }
    | undefined
  /** That unit where whoever writes works for it, else a unit of theirs; undefined for one who has none. */
  readonly owner: string | undefined
  /** The marking that keeps a thing within the service, as far as whoever writes may see. */
  readonly marking: string
  /** Whether a place on the map is given. */
  readonly hasPlace: boolean
  /** The feature of another layer that this one is about, see `about` of its layer. */
  readonly about: Given | undefined
}

/**
 * How what is written of a layer by people in a hurry is completed: what the server knows is not asked
 * for. It fills only what was left out, but for what follows from another property.
 */
export interface Completion {
  /** The properties that may be left out. */
  readonly fills: readonly string[]
  /**
   * @param before how the feature stands; undefined for a new one.
   * @returns what was given and what was filled in, or why it cannot be.
   */
  complete(
    given: Given,
    circumstances: Circumstances,
    before: Given | undefined,
  ): Result<Given, Refusal[]>
}
