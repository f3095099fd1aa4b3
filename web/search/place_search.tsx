import { useMemo, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { unreadableCoordinate } from '../../geo/measures/unreadable_coordinate.ts'
import { SearchBox } from '../kit/search_box.tsx'
import { useSearch } from '../state/api/queries.ts'
import { showLayer } from '../state/arrange_layers.ts'
import { goToBounds } from '../state/go_to.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { goAndSay } from './go_to_written.ts'
import { searchGroups } from './search_groups.tsx'
import { searchWords } from './search_words.ts'
import { useSettled } from './use_settled.ts'

/** Finds places by name, code or coordinate; what is chosen is selected and gone to. */
export function PlaceSearch() {
  const language = useLanguage()
  const words = useWords(searchWords)
  const [typed, setTyped] = useState('')
  const asked = useSettled(typed.trim())
  const search = useSearch(asked)
  const reading = useMemo(() => readCoordinate(typed), [typed])
  const position = reading.ok ? reading.value.position : null
  const found = useMemo(() => (asked === '' ? [] : (search.data ?? [])), [asked, search.data])
  const groups = useMemo(() => searchGroups(found, position, language), [found, position, language])

  const choose = (key: string) => {
    setTyped('')
    if (position !== null && key === 'position') return goAndSay(position)
    const place = found.find((each) => `${each.layer}/${each.id}` === key)
    if (place === undefined) return
    selectFeature({ layer: place.layer, id: place.id })
    if (place.bounds === null) return
    showLayer(place.layer, true)
    goToBounds(place.bounds)
  }
  const empty = () => {
    if (!reading.ok && reading.error !== 'not_a_coordinate') {
      return unreadableCoordinate[reading.error][language]
    }
    if (search.isError) return words.failed
    return search.isFetching || asked !== typed.trim()
      ? words.searching
      : fill(words.nothing, { words: typed.trim() })
  }
  return (
    <SearchBox
      label={words.label}
      placeholder={words.placeholder}
      value={typed}
      onType={setTyped}
      groups={groups}
      onChoose={choose}
      empty={<p className="search_empty">{empty()}</p>}
      hint={<kbd>/</kbd>}
    />
  )
}
