import type { LayerId } from '../../geo/layers/catalogue.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useCounts } from '../state/api/counts.ts'
import { useFilter } from '../state/filters.ts'
import { useLanguage } from '../words/use_words.ts'

/** How many features of a filtered layer are on the map; a dash while that is not known. */
export function FilteredCount({ layer }: { readonly layer: LayerId }) {
  const language = useLanguage()
  const { data } = useCounts(layer, useFilter(layer), [])
  return (
    <span className="count">
      {data ? writeNumber(data.matched - data.unlocated, language) : '–'}
    </span>
  )
}
