import { fill } from '../../fill.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { Language } from '../../words.ts'
import type { SealManifest } from './manifest.ts'

const words = {
  vi: '{scenes} cảnh, {answers} lớp có lọc hoặc không, {features} đối tượng',
  en: 'scenes: {scenes}; layers, filtered or not: {answers}; features: {features}',
} as const

/**
 * What a seal holds, in words, as it stands among the properties; null where it is no manifest. What it
 * reads was checked when it was kept: the check itself would weigh on the page's start.
 */
export function sayManifest(value: unknown, language: Language): string | null {
  if (!isManifest(value)) return null
  const { scenes, answers } = value
  const features = answers.reduce((sum, one) => sum + (one.features ?? 0), 0)
  const write = (number: number) => writeNumber(number, language)
  return fill(words[language], {
    ...{ scenes: write(scenes.length), answers: write(answers.length), features: write(features) },
  })
}

function isManifest(value: unknown): value is Pick<SealManifest, 'scenes' | 'answers'> {
  if (typeof value !== 'object' || value === null) return false
  const { scenes, answers } = value as Partial<Record<keyof SealManifest, unknown>>
  return Array.isArray(scenes) && Array.isArray(answers)
}
