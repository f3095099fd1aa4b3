import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Icon } from './icon.tsx'
import type { IconName } from './icon_paths.ts'

interface IconButtonProps {
  readonly icon: IconName
  /** Said by a screen reader and shown when it is pointed at. */
  readonly label: string
  readonly onPress: () => void
  /** The key that does the same. */
  readonly shortcut?: string
  /** Given for a button that stays down. */
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly small?: boolean
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
}

const delayMilliseconds = 500

/** A button that is a picture, with its name. */
export function IconButton({
  icon,
  label,
  onPress,
  shortcut,
  pressed,
  disabled = false,
  small = false,
  side = 'bottom',
}: IconButtonProps) {
  const shared = {
    'aria-label': label,
    className: `icon_button${small ? ' icon_button_small' : ''}`,
    isDisabled: disabled,
    children: <Icon name={icon} />,
  }
  return (
    <TooltipTrigger delay={delayMilliseconds} closeDelay={0}>
      {pressed === undefined ? (
        <Button {...shared} onPress={onPress} />
      ) : (
        <ToggleButton {...shared} isSelected={pressed} onChange={onPress} />
      )}
      <Tooltip className="tooltip" placement={side} offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
