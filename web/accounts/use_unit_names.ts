import { featureName } from '../panels/feature_name.ts'
import { useFeatures } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { useLanguage } from '../words/use_words.ts'

/** The names of units by their codes; a code stands where there is no such unit, or not yet. */
export function useUnitNames(codes: readonly string[]): readonly string[] {
  const language = useLanguage()
  const { data } = useFeatures(codes.length > 0 ? unitLayer : null)
  const nameOf = (code: string) => {
    const unit = data?.find(({ properties }) => properties.unit_code === code)
    return unit ? featureName(unit, language) : code
  }
  return codes.map(nameOf)
}
