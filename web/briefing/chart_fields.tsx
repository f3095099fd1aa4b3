import type { Chart } from '../../geo/charts/chart.ts'
import { charts as allCharts, findChart, indicatorCharts } from '../../geo/charts/charts.ts'
import { mostCharts } from '../../geo/charts/most_charts.ts'
import { fill } from '../../geo/fill.ts'
import type { Language } from '../../geo/words.ts'
import { useIndicatorsToMap } from '../indicators/use_choropleth.ts'
import { Choice } from '../kit/choice.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { changeDraft } from '../state/scene_draft.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

/** Which charts a scene has beside the map: taken from a list, and taken away again. */
export function ChartFields({ charts }: { readonly charts: readonly string[] }) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const indicators = useIndicatorsToMap()
  const free = [...allCharts, ...indicatorCharts(indicators)].filter(
    ({ id }) => !charts.includes(id),
  )
  const nothing = { title: '', options: [{ value: '', words: words.add_chart }] }
  return (
    <fieldset className="callouts">
      <legend>{words.charts}</legend>
      {charts.map((id) => {
        const name = findChart(id)?.title[language] ?? id
        return (
          <div key={id} className="chart_field">
            <span>{name}</span>
            <IconButton
              small
              icon="trash"
              label={fill(words.remove_chart, { name })}
              onPress={() => changeDraft({ charts: charts.filter((one) => one !== id) })}
            />
          </div>
        )
      })}
      {charts.length < mostCharts && (
        <Choice
          label={words.add_chart}
          value=""
          onChange={(id) => id !== '' && changeDraft({ charts: [...charts, id] })}
          groups={[nothing, ...groupsOf(free, language)]}
        />
      )}
    </fieldset>
  )
}

/** Under what each is chosen, in the order in which they come. */
function groupsOf(charts: readonly Chart[], language: Language) {
  const titles = [...new Set(charts.map(({ group }) => group[language]))]
  return titles.map((title) => ({
    title,
    options: charts
      .filter(({ group }) => group[language] === title)
      .map((chart) => ({ value: chart.id, words: chart.title[language] })),
  }))
}
