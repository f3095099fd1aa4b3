import type { AriaAttributes } from 'react'
import { Icon } from './icon.tsx'

interface ChoiceProps {
  readonly label: string
  /** For a label that stands beside it. */
  readonly id?: string
  /** What a form says of it. */
  readonly aria?: Pick<AriaAttributes, 'aria-invalid' | 'aria-required' | 'aria-describedby'>
  readonly value: string
  readonly onChange: (value: string) => void
  readonly groups: readonly {
    /** Empty for options that stand without a group. */
    readonly title: string
    readonly options: readonly { readonly value: string; readonly words: string }[]
  }[]
}

/** One of many, by the device's own list: at home under a thumb and with a screen reader alike. */
export function Choice({ label, id, aria, value, onChange, groups }: ChoiceProps) {
  const option = (each: { readonly value: string; readonly words: string }) => (
    <option key={each.value} value={each.value}>
      {each.words}
    </option>
  )
  return (
    <span className="choice">
      <select
        {...(id !== undefined && { id })}
        {...aria}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups.map((group) =>
          group.title === '' ? (
            group.options.map(option)
          ) : (
            <optgroup key={group.title} label={group.title}>
              {group.options.map(option)}
            </optgroup>
          ),
        )}
      </select>
      <Icon name="chevron_down" size={14} />
    </span>
  )
}
