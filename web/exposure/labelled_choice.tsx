import { Choice } from '../kit/choice.tsx'

interface LabelledChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly words: string }[]
}

/** One of many, with its name above it. */
export const LabelledChoice = ({ label, value, onChange, options }: LabelledChoiceProps) => (
  <div className="labelled_choice">
    <span className="proposal_label">{label}</span>
    <Choice {...{ label, value, onChange }} groups={[{ title: '', options }]} />
  </div>
)
