import type { ReactNode } from 'react'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './icon_button.tsx'

interface DialogWindowProps {
  readonly title: string
  readonly closeLabel: string
  readonly open: boolean
  readonly onClose: () => void
  /** `broad` for rows with buttons; `wide` for long lists: as wide and high as the page bears. */
  readonly width?: 'narrow' | 'broad' | 'wide'
  /** Whether the map is to be seen beside it; then a press there does not close it. */
  readonly beside?: boolean
  readonly children: ReactNode
}

/** A window over the page; Esc and a press outside close it. */
export function DialogWindow({
  title,
  closeLabel,
  open,
  onClose,
  width = 'narrow',
  beside = false,
  children,
}: DialogWindowProps) {
  return (
    <ModalOverlay
      className={beside ? 'veil veil_beside' : 'veil'}
      isOpen={open}
      onOpenChange={(stillOpen) => !stillOpen && onClose()}
      isDismissable={!beside}
    >
      <Modal className={`window window_${width}`}>
        <Dialog className="window_body">
          <header className="window_head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} side="left" />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
