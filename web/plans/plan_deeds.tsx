import { type FormEvent, useId, useState } from 'react'
import type { Plan } from '../../geo/plans/plan.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { announce } from '../state/announce.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { changePlan } from '../state/api/plans.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { CopyPlan } from './copy_plan.tsx'
import { planWords } from './plan_words.ts'

type Deed = 'approve' | 'withdraw' | 'copy'

interface PlanDeedsProps {
  readonly plan: Plan
  readonly feature: ShapedFeature
}

/** What can be done with a plan as it stands: approve a draft, withdraw what is in force, copy it. */
export function PlanDeeds({ plan, feature }: PlanDeedsProps) {
  const words = useWords(planWords)
  const { data: schema } = useFormSchema('plans')
  const [deed, setDeed] = useState<Deed | null>(null)
  const isPast = useIsPast()
  if (isPast || schema?.may.add !== true) return null
  const may = mayChange(schema, feature)
  const done = () => setDeed(null)
  if (deed === 'copy') return <CopyPlan plan={plan} onDone={done} />
  if (deed === 'approve') return <Approve plan={plan} onDone={done} />
  if (deed === 'withdraw') return <Withdraw plan={plan} onDone={done} />
  return (
    <div className="plan_deeds">
      {may && plan.state === 'draft' && (
        <Button onPress={() => setDeed('approve')}>{words.approve}</Button>
      )}
      <Button onPress={() => setDeed('copy')}>{words.copy}</Button>
      {may && plan.state === 'approved' && (
        <Button tone="quiet" onPress={() => setDeed('withdraw')}>
          {words.withdraw}
        </Button>
      )}
    </div>
  )
}

interface DeedProps {
  readonly plan: Plan
  readonly onDone: () => void
}

/** A post approves it, and from this minute it is in force. */
function Approve({ plan, onDone }: DeedProps) {
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const [post, setPost] = useState('')
  const note = useId()
  const approve = (event: FormEvent) => {
    event.preventDefault()
    if (post.trim() === '') return
    void send(
      async () => {
        const approved = { state: 'approved', approved_by: post.trim() }
        await changePlan(plan.id, { ...approved, valid_from: minuteNow() })
        announce(words.approved)
        onDone()
      },
      () => {},
    )
  }
  return (
    <form className="plan_form" onSubmit={approve}>
      <TextField
        label={words.approve_as}
        value={post}
        onChange={setPost}
        autoComplete="organization-title"
        autoFocus
        lengthAtMost={200}
        hint={words.approve_note}
      />
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="plan_deeds">
        <Button tone="solid" busy={busy} disabled={post.trim() === ''}>
          {words.approve}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Whole minutes, as a moment of validity is said. */
const minuteNow = () => `${new Date().toISOString().slice(0, 16)}Z`

function Withdraw({ plan, onDone }: DeedProps) {
  const words = useWords(planWords)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const withdraw = () =>
    void send(
      async () => {
        await changePlan(plan.id, { state: 'withdrawn' })
        announce(words.withdrawn)
        onDone()
      },
      () => {},
    )
  return (
    <div className="plan_form">
      <p role="alert">{words.withdraw_sure}</p>
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="plan_deeds">
        <Button tone="danger" busy={busy} autoFocus onPress={withdraw}>
          {words.withdraw}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
