import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { sayPlan } from '../plans/say_plan.ts'
import { announce } from '../state/announce.ts'
import { keepInPlan } from '../state/api/kept_evacuations.ts'
import { readPlanHead } from '../state/api/plans.ts'
import { useFeatures } from '../state/api/queries.ts'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { useMayWrite } from '../state/may_write.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { keptWords } from './kept_words.ts'

interface KeepInPlanProps {
  readonly planned: PlannedEvacuation
  /** Whose people leave: a plan is of one unit. */
  readonly unit: string
}

/** Keeps what was decided with a plan of the unit, one in force or a draft. */
export function KeepInPlan({ planned, unit }: KeepInPlanProps) {
  const words = useWords(keptWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data } = useFeatures('plans', { unit_code: unit })
  const { busy, trouble, send } = useSending('refused')
  const [wrong, note] = [useId(), useId()]
  const [chosen, setChosen] = useState<string | null>(null)
  const may = useMayWrite('plan_evacuations', unit)
  const plans = data
    ?.map(({ id, properties }) => readPlanHead({ ...properties, id }))
    .filter(({ state }) => state !== 'withdrawn')
    .toSorted((one, other) => one.state.localeCompare(other.state))
  if (!may || plans === undefined) return null
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0]
  const isSupposed = planned.added.length > 0
  const keep = (id: string) =>
    void send(
      async () => {
        await keepInPlan(id, planned)
        await queryClient.invalidateQueries({ queryKey: ['items', 'plan_evacuations'] })
        announce(words.kept)
      },
      () => {},
    )
  return (
    <section className="keep_in_plan" aria-label={words.keep_title}>
      <h3 className="part_head">{words.keep_title}</h3>
      {plan === undefined ? (
        <p className="quiet">{words.no_plan}</p>
      ) : (
        <>
          <p className="quiet" id={note}>
            {isSupposed ? words.supposed : words.keep_note}
          </p>
          <Choice
            label={words.which}
            value={plan.id}
            onChange={setChosen}
            groups={[
              {
                title: '',
                options: plans.map((one) => ({ value: one.id, words: sayPlan(one, language) })),
              },
            ]}
          />
          <TroubleNote id={wrong} trouble={trouble} busy={busy} />
          <p>
            <Button busy={busy} disabled={isSupposed} onPress={() => keep(plan.id)}>
              {words.keep}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}
