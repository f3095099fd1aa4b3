import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'

interface ButtonProps {
  readonly children: ReactNode
  /** Left out where the button sends the form it stands in. */
  readonly onPress?: () => void
  /** `quiet` has no ground until it is pointed at; `solid` is the one thing to do; `danger` takes something away. */
  readonly tone?: 'plain' | 'quiet' | 'solid' | 'danger'
  readonly disabled?: boolean
  /** What it began is not done: a press does nothing, and it keeps the focus. */
  readonly busy?: boolean
  readonly autoFocus?: boolean
  readonly label?: string
}

/** A button with words. */
export function Button({
  children,
  onPress,
  tone = 'plain',
  disabled = false,
  busy = false,
  autoFocus = false,
  label,
}: ButtonProps) {
  return (
    <AriaButton
      className={`button button_${tone}${busy ? ' button_busy' : ''}`}
      type={onPress ? 'button' : 'submit'}
      {...(onPress && { onPress: () => !busy && onPress() })}
      isDisabled={disabled}
      autoFocus={autoFocus}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  )
}
