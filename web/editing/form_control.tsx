import { useId } from 'react'
import type { Label } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import type { Control, FormField } from './form_field.ts'
import { LinkControl } from './link_control.tsx'
import { LinksControl } from './links_control.tsx'
import { MomentControl } from './moment_control.tsx'
import { OwnerControl } from './owner_control.tsx'
import { TextControl } from './text_control.tsx'
import { TruthControl, WordControl, WordsControl } from './word_controls.tsx'

interface FormControlProps {
  readonly field: FormField
  readonly value: Control
  readonly problem: Label | undefined
  readonly onChange: (value: Control) => void
}

/** One property of a form: its name, its control, what is said of it and what is wrong with it. */
export function FormControl({ field, value, problem, onChange }: FormControlProps) {
  const language = useLanguage()
  const words = useWords(editWords)
  const id = useId()
  const label = field.label[language]
  const described = [problem && `${id}_problem`, field.description && `${id}_hint`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    ...{ id, field, label, onChange },
    aria: {
      'aria-invalid': problem !== undefined,
      'aria-required': field.required,
      ...(described !== '' && { 'aria-describedby': described }),
    },
  }
  return (
    <div className="edit_field" data-field={field.name}>
      <label htmlFor={id} id={`${id}_label`}>
        {label}
        {field.unit && <span className="edit_unit"> ({field.unit[language]})</span>}
        {field.required && (
          <span className="edit_required" title={words.required} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <ControlOf {...shared} value={value} />
      {field.description && (
        <p className="edit_hint" id={`${id}_hint`}>
          {field.description[language]}
        </p>
      )}
      {problem && (
        <p className="edit_problem" id={`${id}_problem`}>
          {problem[language]}
        </p>
      )}
    </div>
  )
}

type AnyPart = Omit<FieldPart, 'value' | 'onChange'> & {
  readonly value: Control
  readonly onChange: (value: Control) => void
}

function ControlOf({ value, ...part }: AnyPart) {
  if (typeof value !== 'string' || part.field.kind === 'links' || part.field.kind === 'words') {
    const list = typeof value === 'string' ? [] : value
    return part.field.kind === 'words' ? (
      <WordsControl {...part} value={list} />
    ) : (
      <LinksControl {...part} value={list} />
    )
  }
  // Any unit that is there, and a province, which is no feature: so it is no link.
  if (part.field.name === 'owning_unit') return <OwnerControl {...part} value={value} />
  switch (part.field.kind) {
    case 'word':
      return <WordControl {...part} value={value} />
    case 'truth':
      return <TruthControl {...part} value={value} />
    case 'link':
      return <LinkControl {...part} value={value} />
    case 'as_of':
      return <MomentControl {...part} value={value} exact={['year', 'month', 'day', 'minute']} />
    case 'moment':
      return <MomentControl {...part} value={value} exact={['day', 'minute']} />
    case 'day':
      return <MomentControl {...part} value={value} exact={['day']} />
    default:
      return <TextControl {...part} value={value} />
  }
}
