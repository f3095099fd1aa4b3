import { useId, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { levelsOf } from '../../geo/layers/risk_zones/vocabulary.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { featureName } from '../panels/feature_name.ts'
import { announce } from '../state/announce.ts'
import { copyPlan } from '../state/api/plans.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

interface CopyPlanProps {
  readonly plan: Plan
  readonly onDone: () => void
}

/** Asks for which unit and level a plan is copied, and says what comes of the copy. */
export function CopyPlan({ plan, onDone }: CopyPlanProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const [unit, setUnit] = useState(plan.unit_code)
  const [level, setLevel] = useState(plan.level)
  const { data: units = [] } = useFeaturesNow(unitLayer)
  const note = useId()
  const isElsewhere = unit !== plan.unit_code
  const isSame = !isElsewhere && level === plan.level
  const copy = () =>
    void send(
      async () => {
        const draft = await copyPlan(plan.id, { unit_code: unit, level })
        announce(fill(words.copied, { name: featureName(draft, language) }))
        onDone()
        selectFeature({ layer: 'plans', id: draft.id })
      },
      () => {},
    )
  const unitOptions = units
    .map((one) => ({ value: one.id, words: featureName(one, language) }))
    .toSorted((one, other) => one.words.localeCompare(other.words, language))
  const levelOptions = levelsOf.disaster_risk.map((one) => ({
    value: String(one.level),
    words: `${fill(words.level, { level: one.numeral })}: ${one.label[language].toLowerCase()}`,
  }))
  return (
    <div className="plan_form">
      <Choice
        label={words.copy_unit}
        value={unit}
        onChange={setUnit}
        groups={[{ title: '', options: unitOptions }]}
      />
      <Choice
        label={words.copy_level}
        value={String(level)}
        onChange={(value) => setLevel(Number(value))}
        groups={[{ title: '', options: levelOptions }]}
      />
      <p className="quiet">
        {isSame ? words.copy_same : words.copy_level_note}
        {isElsewhere && ` ${words.copy_unit_note}`}
      </p>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="plan_deeds">
        <Button tone="solid" busy={busy} onPress={copy}>
          {words.copy_do}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
