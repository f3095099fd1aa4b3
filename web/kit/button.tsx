import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import './button.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** `quiet` has no ground until it is pointed at; `solid` is the one thing to do. */
  readonly tone?: 'plain' | 'quiet' | 'solid'
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  readonly label?: string
}

/** A button with words. */
export function Button({
  children,
  onPress,
  tone = 'plain',
  disabled = false,
  autoFocus = false,
  label,
}: ButtonProps) {
  return (
    <AriaButton
      className={`button button_${tone}`}
      onPress={onPress}
      isDisabled={disabled}
      autoFocus={autoFocus}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  )
}
