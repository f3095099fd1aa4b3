import type { Label, Language } from '../../geo/words.ts'
import type { Feature } from '../state/api/feature.ts'

/** What a feature is called in a language; by its other name or its id where it has no such name. */
export function featureName({ id, properties }: Feature, language: Language): string {
  const { name_vi: vi, name_en: en } = properties
  const [first, second] = language === 'vi' ? [vi, en] : [en, vi]
  if (typeof first === 'string' && first !== '') return first
  return typeof second === 'string' && second !== '' ? second : id
}

export const bothNames = (feature: Feature): Label => ({
  vi: featureName(feature, 'vi'),
  en: featureName(feature, 'en'),
})
