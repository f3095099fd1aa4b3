import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'

interface CheckBoxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children?: ReactNode
  /** Where the words beside the box do not say enough. */
  readonly label?: string
}

/** A box to tick, with what it says beside it. */
export function CheckBox({ checked, onChange, children, label }: CheckBoxProps) {
  return (
    <Checkbox
      className="check_box"
      isSelected={checked}
      onChange={onChange}
      {...(label !== undefined && { 'aria-label': label })}
    >
      <span className="check_box_mark" aria-hidden="true">
        <svg viewBox="0 0 12 12" width={10} height={10} aria-hidden="true">
          <path
            d="M2 6.4 4.8 9.2 10 3.2"
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
      {children}
    </Checkbox>
  )
}
