import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is a hash of 64 digits')
const count = z.int().min(0)

/**
 * What a seal holds, part by part, so that a difference can be named: the briefing, its scenes, and the
 * answers that they show, each once though many scenes may show it.
 */
export const sealManifest = z.strictObject({
  /** How the text is made that is hashed: the second also holds what numbers are reckoned from. */
  text: z.literal([1, 2]),
  briefing: hash,
  scenes: z.array(
    z.strictObject({
      id: z.string(),
      name_vi: z.string(),
      name_en: z.string(),
      sha256: hash,
      /** Places in `answers`. */
      answers: z.array(count),
    }),
  ),
  answers: z.array(
    z.strictObject({
      layer: z.string(),
      query: z.string(),
      /** Null where there was no such layer. */
      features: count.nullable(),
      sha256: hash,
    }),
  ),
})
export type SealManifest = z.output<typeof sealManifest>

/** What is sealed today; what was sealed before is read again as it was made. */
export const textOfToday = 2 satisfies SealManifest['text']
