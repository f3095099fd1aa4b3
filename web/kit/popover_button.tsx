import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon.tsx'
import type { IconName } from './icon_paths.ts'

interface PopoverButtonProps {
  readonly icon: IconName
  readonly label: string
  /** What the popover holds; takes what closes it. */
  readonly children: (close: () => void) => ReactNode
  readonly small?: boolean
}

/** A button that opens a small panel beside itself. */
export function PopoverButton({ icon, label, children, small = false }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={`icon_button${small ? ' icon_button_small' : ''}`} aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="popover_body" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
