import { hazard, levelsOf } from '../../geo/layers/risk_zones/vocabulary.ts'
import { proposedHazards } from '../../geo/proposals/vocabulary.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ChooseMany } from './choose_many.tsx'
import { OneOf } from './question_controls.tsx'
import type { WatchDraft } from './watch_draft.ts'
import { watchWords } from './watch_words.ts'

interface ProposalFieldsProps {
  readonly draft: WatchDraft
  readonly onChange: (part: Partial<WatchDraft>) => void
}

/** Which proposals are asked about: of which hazards, from which level on. */
export function ProposalFields({ draft, onChange }: ProposalFieldsProps) {
  const words = useWords(watchWords)
  const language = useLanguage()
  return (
    <>
      <ChooseMany
        label={words.hazards}
        options={proposedHazards.map((value) => ({ value, words: hazard[value][language] }))}
        chosen={draft.hazards}
        onChange={(hazards) => onChange({ hazards })}
        all={words.any_hazard}
      />
      <OneOf
        label={words.least_level}
        value={String(draft.leastLevel)}
        options={levelsOf.disaster_risk.map(({ level, numeral, label }) => ({
          ...{ value: String(level), words: `${numeral}: ${label[language]}` },
        }))}
        onChange={(level) => onChange({ leastLevel: Number(level) })}
      />
      <CheckBox
        checked={draft.alsoUnleveled}
        onChange={(alsoUnleveled) => onChange({ alsoUnleveled })}
      >
        {words.also_unleveled}
      </CheckBox>
    </>
  )
}
