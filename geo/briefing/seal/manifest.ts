import { z } from 'zod'
import { fill } from '../../fill.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { Language } from '../../words.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is a hash of 64 digits')
const count = z.int().min(0)

/**
 * What a seal holds, part by part, so that a difference can be named: the briefing, its scenes, and the
 * answers that they show, each once though many scenes may show it.
 */
export const sealManifest = z.strictObject({
  /** How the text is made that is hashed. */
  text: z.literal(1),
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

const words = {
  vi: '{scenes} cảnh, {answers} lớp có lọc hoặc không, {features} đối tượng',
  en: 'scenes: {scenes}; layers, filtered or not: {answers}; features: {features}',
} as const

/** What a seal holds, in words, as it stands among the properties. */
export function sayManifest(value: unknown, language: Language): string | null {
  const read = sealManifest.safeParse(value)
  if (!read.success) return null
  const { scenes, answers } = read.data
  const features = answers.reduce((sum, one) => sum + (one.features ?? 0), 0)
  const write = (number: number) => writeNumber(number, language)
  return fill(words[language], {
    ...{ scenes: write(scenes.length), answers: write(answers.length), features: write(features) },
  })
}
