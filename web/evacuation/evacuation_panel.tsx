import { countedKind, kindsOfPeople } from '../../geo/layers/counted_points/vocabulary.ts'
import { shelterMode } from '../../geo/layers/shelters/vocabulary.ts'
import { codesOf, wordFor } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { Failure } from '../panels/failure.tsx'
import { PlanningHead } from '../panels/planning_head.tsx'
import { useEvacuation } from '../state/api/evacuation.ts'
import {
  closeEvacuation,
  decide,
  type PlannedEvacuation,
  evacuation as store,
} from '../state/evacuation.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ComparedScenarios } from './compared_scenarios.tsx'
import { EvacuationTotals } from './evacuation_totals.tsx'
import { evacuationWords } from './evacuation_words.ts'
import { GroupList } from './group_list.tsx'
import { KeepInPlan } from './keep_in_plan.tsx'
import { LostWaysList } from './lost_ways_list.tsx'
import { RefusedChoices } from './refused_choices.tsx'
import { RoadList } from './road_list.tsx'
import { ScenarioPart } from './scenario_part.tsx'
import { ShelterList } from './shelter_list.tsx'
import { SupposedShelters } from './supposed_shelters.tsx'
import { WaysLegend } from './ways_legend.tsx'
import './evacuation.css'

/** Who has to leave, who goes where and why, what was decided by hand, and what is short. */
export default function EvacuationPanel({ planned }: { readonly planned: PlannedEvacuation }) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const comparing = useStore(store, (state) => state.comparing)
  return (
    <article className="evacuation" aria-label={words.title}>
      <PlanningHead kind={words.title} title={planned.title[language]} onClose={closeEvacuation} />
      {comparing ? (
        <>
          <ScenarioPart />
          <ComparedScenarios />
        </>
      ) : (
        <Planning planned={planned} />
      )}
    </article>
  )
}

/** What is planned now, as it stands decided. */
function Planning({ planned }: { readonly planned: PlannedEvacuation }) {
  const words = useWords(evacuationWords)
  const { data: evacuation, error, refetch, isPlaceholderData } = useEvacuation(planned)
  const units = new Set(evacuation?.origins.map(({ unit_code }) => unit_code))
  const [unit] = units
  const isWaiting = isPlaceholderData || (!evacuation && !error)
  return (
    <div aria-busy={isWaiting}>
      <Terms planned={planned} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!evacuation && !error && <p className="quiet">{words.loading}</p>}
      {evacuation && (
        <>
          <EvacuationTotals evacuation={evacuation} />
          <WaysLegend evacuation={evacuation} />
          <LostWaysList evacuation={evacuation} />
          <RefusedChoices planned={planned} evacuation={evacuation} />
          <ShelterList planned={planned} evacuation={evacuation} />
          <RoadList planned={planned} evacuation={evacuation} />
          <SupposedShelters planned={planned} evacuation={evacuation} />
          <ScenarioPart />
          {units.size === 1 && unit && <KeepInPlan planned={planned} unit={unit} />}
          <GroupList planned={planned} evacuation={evacuation} />
        </>
      )}
    </div>
  )
}

/** Who leaves, and how they may be taken in; at least in one way. */
function Terms({ planned: { kind, modes } }: { readonly planned: PlannedEvacuation }) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const options = kindsOfPeople.map((value) => ({
    ...{ value, words: wordFor(countedKind, value, language) },
  }))
  const choose = (value: string) => {
    const chosen = kindsOfPeople.find((one) => one === value)
    // Choices are of the people who were shown.
    if (chosen) decide({ kind: chosen, choices: [] })
  }
  return (
    <div className="evacuation_terms">
      <Choice label={words.who} value={kind} onChange={choose} groups={[{ title: '', options }]} />
      <fieldset>
        <legend className="quiet">{words.modes}</legend>
        {codesOf(shelterMode).map((mode) => {
          const others = modes.filter((one) => one !== mode)
          return (
            <CheckBox
              key={mode}
              checked={modes.includes(mode)}
              onChange={(isOn) => {
                if (isOn) decide({ modes: [...others, mode] })
                else if (others.length > 0) decide({ modes: others })
              }}
            >
              {wordFor(shelterMode, mode, language)}
            </CheckBox>
          )
        })}
      </fieldset>
    </div>
  )
}
