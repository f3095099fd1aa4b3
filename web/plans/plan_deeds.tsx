import { useState } from 'react'
import type { Plan } from '../../geo/plans/plan.ts'
import { termAt } from '../../geo/plans/term_of_plan.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { activatePlan, changeOf } from '../state/api/plan_in_action.ts'
import { trueNow } from '../state/api/true_now.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { CopyPlan } from './copy_plan.tsx'
import { DecideForm } from './decide_form.tsx'
import { planWords } from './plan_words.ts'
import { SureForm } from './sure_form.tsx'
import { wholeMinute } from './whole_minute.ts'

type Deed = 'approve' | 'activate' | 'withdraw' | 'copy'

interface PlanDeedsProps {
  readonly plan: Plan
  readonly feature: ShapedFeature
  /** Whether it is in action already; undefined until that is known. */
  readonly isRunning: boolean | undefined
}

/** What can be done with a plan as it stands: approve a draft, put into action what is in force, copy it. */
export function PlanDeeds({ plan, feature, isRunning }: PlanDeedsProps) {
  const words = useWords(planWords)
  const { data: schema } = useFormSchema('plans')
  const [deed, setDeed] = useState<Deed | null>(null)
  const isPast = useIsPast()
  if (isPast || schema?.may.add !== true) return null
  const may = mayChange(schema, feature)
  const onDone = () => setDeed(null)
  const { id, state } = plan
  const isInForce = state === 'approved' && termAt(plan, new Date(trueNow())) === 'in_force'
  switch (deed) {
    case 'copy':
      return <CopyPlan plan={plan} onDone={onDone} />
    case 'approve': {
      const approve = (post: string) => {
        const approved = { state: 'approved', approved_by: post }
        return changeOf('plans', id, { ...approved, valid_from: wholeMinute(new Date(trueNow())) })
      }
      const said = { deed: words.approve, as: words.approve_as, note: words.approve_note }
      return <DecideForm {...said} told={words.approved} decide={approve} onDone={onDone} />
    }
    case 'activate': {
      const activate = (decided_by: string) => activatePlan(id, { decided_by })
      const said = { deed: words.activate, as: words.activate_as, note: words.activate_note }
      return <DecideForm {...said} told={words.activated} decide={activate} onDone={onDone} />
    }
    case 'withdraw': {
      const withdraw = () => changeOf('plans', id, { state: 'withdrawn' })
      const said = { deed: words.withdraw, question: words.withdraw_sure, told: words.withdrawn }
      return <SureForm {...said} decide={withdraw} onDone={onDone} />
    }
    default:
      return (
        <div className="plan_deeds">
          {may && state === 'draft' && (
            <Button onPress={() => setDeed('approve')}>{words.approve}</Button>
          )}
          {may && isInForce && isRunning === false && (
            <Button onPress={() => setDeed('activate')}>{words.activate}</Button>
          )}
          <Button onPress={() => setDeed('copy')}>{words.copy}</Button>
          {may && state === 'approved' && (
            <Button tone="quiet" onPress={() => setDeed('withdraw')}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )
  }
}
