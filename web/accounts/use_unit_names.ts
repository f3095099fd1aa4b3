import { fill } from '../../geo/fill.ts'
import { featureName } from '../panels/feature_name.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'

const namedUnits = 3

/** The names of units by their codes; a code stands where there is no such unit, or not yet. */
export function useUnitNames(codes: readonly string[]): readonly string[] {
  const language = useLanguage()
  const { data } = useFeaturesNow(codes.length > 0 ? unitLayer : null)
  const nameOf = (code: string) => {
    const unit = data?.find(({ properties }) => properties.unit_code === code)
    return unit ? featureName(unit, language) : code
  }
  return codes.map(nameOf)
}

/** Units in a few words; null for all. */
export function useUnitsInWords(units: readonly string[] | null): string {
  const words = useWords(accountWords)
  const names = useUnitNames(units ?? [])
  if (units === null) return words.all_units
  if (units.length === 0) return words.no_units
  const first = names.slice(0, namedUnits).join(', ')
  const count = names.length - namedUnits
  return count > 0 ? fill(words.and_more, { units: first, count }) : first
}
