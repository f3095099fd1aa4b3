import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { evacuation, type PlannedEvacuation } from '../state/evacuation.ts'
import {
  dropScenario,
  keepScenario,
  openScenario,
  type ScenarioName,
  scenarioNames,
  scenarios,
} from '../state/scenarios.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { scenarioWords } from './scenario_words.ts'

/** Keeps what is planned as A or B, and holds the two against each other. */
export function ScenarioPart() {
  const words = useWords(scenarioWords)
  const { a, b } = useStore(scenarios, (state) => state)
  const comparing = useStore(evacuation, (state) => state.comparing)
  const isReady = a !== null && b !== null
  return (
    <section className="scenario_part" aria-label={words.title}>
      <h3 className="part_head">{words.title}</h3>
      {!isReady && <p className="quiet">{words.note}</p>}
      {!comparing && scenarioNames.map((name) => <ScenarioRow key={name} name={name} />)}
      {isReady && (
        <p className="scenario_compare">
          <Button
            {...(!comparing && { tone: 'solid' as const })}
            onPress={() => evacuation.set({ comparing: !comparing })}
          >
            {comparing ? words.back : words.compare}
          </Button>
        </p>
      )}
    </section>
  )
}

function ScenarioRow({ name }: { readonly name: ScenarioName }) {
  const language = useLanguage()
  const words = useWords(scenarioWords)
  const kept = useStore(scenarios, (state) => state[name])
  const named = (text: string) => fill(text, { name: name.toUpperCase() })
  return (
    <div className="scenario_row">
      <strong>{name.toUpperCase()}</strong>
      <span className="quiet">
        {kept ? `${kept.title[language]}: ${sayDecided(kept, language)}` : '–'}
      </span>
      <span className="scenario_deeds">
        <Button onPress={() => keepScenario(name)}>{named(words.keep)}</Button>
        {kept && (
          <>
            <Button tone="quiet" label={named(words.open_label)} onPress={() => openScenario(name)}>
              {words.open}
            </Button>
            <Button tone="quiet" label={named(words.drop_label)} onPress={() => dropScenario(name)}>
              {words.drop}
            </Button>
          </>
        )}
      </span>
    </div>
  )
}

/** `1 nơi tạm bỏ, 1 nơi giả định`: in what it is not what the solver alone would say. */
function sayDecided(planned: PlannedEvacuation, language: Language): string {
  const parts = (['closed', 'closed_roads', 'added', 'choices'] as const).flatMap((what) => {
    const number = planned[what].length
    if (number === 0) return []
    return [fill(scenarioWords[what][language], { number: writeNumber(number, language) })]
  })
  return parts.length === 0 ? scenarioWords.nothing_decided[language] : parts.join(', ')
}
