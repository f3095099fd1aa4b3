import { saySpan } from '../../geo/colouring/indicator_shades.ts'
import { shadeSymbol, unknownSymbol } from '../../geo/colouring/step_colours.ts'
import { breakMethod } from '../../geo/layers/indicators/choropleth.ts'
import { indicator } from '../../geo/layers/indicators/vocabulary.ts'
import { wordFor } from '../../geo/words.ts'
import { useChoropleth, useDrawnChoropleth } from '../indicators/use_choropleth.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ColouringLegend } from './colouring_legend.tsx'
import { legendWords } from './legend_words.ts'
import { SymbolKey } from './symbol_key.tsx'

/** Which figure colours the units, what each shade means, and how many units have none. */
export function ChoroplethLegend() {
  const language = useLanguage()
  const words = useWords(legendWords)
  const shown = useChoropleth()
  useDrawnChoropleth(shown)
  if (shown === null) return null
  const { code, series, classes } = shown
  return (
    <ColouringLegend
      label={words.choropleth}
      title={wordFor(indicator, code, language)}
      stop={words.stop_choropleth}
    >
      <p>{[series.measureUnit[language], series.period[language]].filter(Boolean).join(' · ')}</p>
      <ul className="class_list">
        {classes.classes.map(({ colour, unitCodes, ...span }) => (
          <li key={colour}>
            <SymbolKey symbol={shadeSymbol(colour)} />
            {saySpan(span, language)}
            <span className="count">{unitCodes.length}</span>
          </li>
        ))}
        {classes.noData.length > 0 && (
          <li>
            <SymbolKey symbol={unknownSymbol} />
            {words.no_data}
            <span className="count">{classes.noData.length}</span>
          </li>
        )}
      </ul>
      <p>{wordFor(breakMethod, classes.method, language)}</p>
    </ColouringLegend>
  )
}
