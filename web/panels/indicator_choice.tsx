import { feedAge, readinessCode } from '../../geo/colouring/colouring_codes.ts'
import { indicator, topic, topicOf } from '../../geo/layers/indicators/vocabulary.ts'
import { codesOf, wordFor } from '../../geo/words.ts'
import { useIndicatorsToMap } from '../indicators/use_choropleth.ts'
import { Choice } from '../kit/choice.tsx'
import { readinessWords } from '../readiness/readiness_words.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { overviewWords } from './overview_words.ts'

/** Which figure colours the units; only those that several units have one of. */
export function IndicatorChoice() {
  const language = useLanguage()
  const words = useWords(overviewWords)
  const chosen = useStore(screen, (state) => state.indicator)
  const codes = useIndicatorsToMap()
  const groups = codesOf(topic).map((each) => ({
    title: topic[each][language],
    options: codes
      .filter((code) => topicOf(code) === each)
      .map((code) => ({ value: code, words: wordFor(indicator, code, language) })),
  }))
  return (
    <section className="indicator_choice">
      <h3 className="part_head">{words.indicator}</h3>
      <Choice
        label={words.indicator}
        value={[readinessCode, feedAge, ...codes].find((code) => code === chosen) ?? ''}
        onChange={(value) => screen.set({ indicator: value || null })}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: words.no_indicator },
              { value: readinessCode, words: readinessWords.colour_by[language] },
              { value: feedAge, words: words.feed_age },
            ],
          },
          ...groups.filter(({ options }) => options.length > 0),
        ]}
      />
    </section>
  )
}
