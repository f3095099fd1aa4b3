import { shadeOf, shadeWords } from '../../geo/colouring/feed_shades.ts'
import { shadeSymbol, stepColours, unknownSymbol } from '../../geo/colouring/step_colours.ts'
import { Age } from '../age/age.tsx'
import { ColouringLegend } from '../legend/colouring_legend.tsx'
import { SymbolKey } from '../legend/symbol_key.tsx'
import { featureName } from '../panels/feature_name.ts'
import { useFeatures } from '../state/api/queries.ts'
import { definitionOf, unitLayer } from '../state/definitions.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { feedWords } from './feed_words.ts'
import { useFeedAges } from './use_feed_ages.ts'
import './feed_legend.css'

/** What the shades of the units say when they are coloured by age, and each unit in words. */
export default function FeedLegend() {
  const language = useLanguage()
  const words = useWords(feedWords)
  const isPast = useIsPast()
  const oldest = useFeedAges()
  const { data: units } = useFeatures(unitLayer)
  if (oldest === null || units === undefined) return null
  const heard = units.flatMap((unit) => {
    const feed = oldest.get(unit.id)
    return feed ? [{ unit, feed }] : []
  })
  const worstFirst = heard.toSorted((one, other) => other.feed.cadences - one.feed.cadences)
  return (
    <ColouringLegend label={words.by_age} title={words.by_age} stop={words.stop}>
      <p>{words.explained}</p>
      {isPast && <p className="feed_of_now">{words.of_now}</p>}
      <ul className="class_list">
        {stepColours.map((colour, shade) => (
          <li key={colour}>
            <SymbolKey symbol={shadeSymbol(colour)} />
            {shadeWords[shade]?.[language]}
            <span className="count">
              {heard.filter(({ feed }) => shadeOf(feed.cadences) === shade).length}
            </span>
          </li>
        ))}
        <li>
          <SymbolKey symbol={unknownSymbol} />
          {words.nothing}
          <span className="count">{units.length - heard.length}</span>
        </li>
      </ul>
      {worstFirst.length > 0 && (
        <details className="feed_units">
          <summary>{words.each}</summary>
          <table>
            <tbody>
              {worstFirst.map(({ unit, feed }) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className="feature_link"
                      onClick={() => selectFeature({ layer: unitLayer, id: unit.id })}
                    >
                      {featureName(unit, language)}
                    </button>
                  </th>
                  <td>
                    {definitionOf(feed.layer).title[language]}
                    <br />
                    <Age moment={feed.newest} cadenceHours={feed.cadenceHours} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </ColouringLegend>
  )
}
