import type { SealManifest } from './manifest.ts'

/** One part of a seal that is not as it was sealed. */
export type SealDifference =
  | { readonly part: 'briefing' }
  | {
      readonly part: 'scene'
      readonly name_vi: string
      readonly name_en: string
      readonly how: 'changed' | 'gone' | 'came'
    }
  | {
      readonly part: 'answer'
      readonly layer: string
      /** The scenes that show it, by their places, the first one 1. */
      readonly scenes: readonly number[]
      /** How many features were sealed, and how many are found. Null where there is no such layer. */
      readonly sealed: number | null
      readonly found: number | null
    }

/**
 * What comes of looking at a seal again. Where less is found than was sealed no claim is made: it may be
 * hidden from the reader since, or missing.
 */
export interface SealCheck {
  readonly verdict: 'same' | 'differs' | 'not_all_seen'
  /** Of what is found. */
  readonly sha256: string
  readonly differences: readonly SealDifference[]
  /** By layer what the reader sees at that moment, and the seal does not hold. */
  readonly beyond: readonly { readonly layer: string; readonly features: number }[]
}

/** What of a seal is not as it was sealed, part by part. */
export function sealDifferences(
  sealed: SealManifest,
  found: SealManifest,
): readonly SealDifference[] {
  const scenes = new Map(found.scenes.map((scene) => [scene.id, scene]))
  const before = new Set(sealed.scenes.map(({ id }) => id))
  const named = ({ name_vi, name_en }: SealManifest['scenes'][number]) => ({ name_vi, name_en })
  const key = ({ layer, query }: SealManifest['answers'][number]) => `${layer}?${query}`
  const answers = new Map(found.answers.map((answer) => [key(answer), answer]))
  return [
    ...(sealed.briefing === found.briefing ? [] : [{ part: 'briefing' } as const]),
    ...sealed.scenes.flatMap((scene) => {
      const now = scenes.get(scene.id)
      if (now?.sha256 === scene.sha256) return []
      return [{ part: 'scene', ...named(scene), how: now ? 'changed' : 'gone' } as const]
    }),
    ...found.scenes
      .filter(({ id }) => !before.has(id))
      .map((scene) => ({ part: 'scene', ...named(scene), how: 'came' }) as const),
    ...sealed.answers.flatMap((answer, at) => {
      const now = answers.get(key(answer))
      if (now?.sha256 === answer.sha256) return []
      const shown = sealed.scenes.flatMap((scene, place) =>
        scene.answers.includes(at) ? [place + 1] : [],
      )
      const counts = { sealed: answer.features, found: now?.features ?? null }
      return [{ part: 'answer', layer: answer.layer, scenes: shown, ...counts } as const]
    }),
  ]
}

/** Whether less is found than was sealed. */
export const isLess = (difference: SealDifference): boolean =>
  difference.part === 'scene'
    ? difference.how === 'gone'
    : difference.part === 'answer' && (difference.found ?? 0) < (difference.sealed ?? 0)
