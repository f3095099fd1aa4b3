import { fill } from '../../geo/fill.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import type { Position } from '../../geo/measures/position.ts'
import type { Language } from '../../geo/words.ts'
import { Icon } from '../kit/icon.tsx'
import type { SearchGroup } from '../kit/search_box.tsx'
import type { FoundPlace } from '../state/api/found_place.ts'
import { definitions } from '../state/definitions.ts'
import { wordsIn } from '../words/use_words.ts'
import { searchWords } from './search_words.ts'
import './search_groups.css'

/** What was found, by layers in the order in which each first appears; a coordinate stands first. */
export function searchGroups(
  found: readonly FoundPlace[],
  position: Position | null,
  language: Language,
): readonly SearchGroup[] {
  const words = wordsIn(searchWords, language)
  const layers = [...new Set(found.map((place) => place.layer))]
  return [
    ...(position === null ? [] : [coordinateGroup(position, language)]),
    ...layers.flatMap((layer) => {
      const definition = definitions.find(({ id }) => id === layer)
      if (definition === undefined) return []
      const placeless = definition.geometry === 'none'
      const choices = found
        .filter((place) => place.layer === layer)
        .map((place) => {
          const name = language === 'vi' ? place.nameVi : place.nameEn
          const nowhere = place.position === null && !placeless ? words.unlocated : ''
          const code = place.id === place.unitCode ? place.id : ''
          return {
            key: `${place.layer}/${place.id}`,
            text: [name, nowhere].filter(Boolean).join(', '),
            body: (
              <>
                <Icon name={placeless || nowhere ? 'table' : 'locate'} />
                <span className="search_name">{name}</span>
                <span className="search_aside">{nowhere || code}</span>
              </>
            ),
          }
        })
      return [{ title: definition.title[language], choices }]
    }),
  ]
}

function coordinateGroup(position: Position, language: Language): SearchGroup {
  const words = wordsIn(searchWords, language)
  const [decimal, grid] = [
    formatPosition(position, 'wgs84_decimal', language),
    formatPosition(position, 'vn2000', language),
  ].map((written) => (written.ok ? written.value : ''))
  const text = fill(words.go_there, { position: decimal ?? '' })
  return {
    title: words.coordinates,
    choices: [
      {
        key: 'position',
        text,
        body: (
          <>
            <Icon name="locate" />
            <span className="search_name">{text}</span>
            <span className="search_aside">{grid}</span>
          </>
        ),
      },
    ],
  }
}
