import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

interface CoverProps {
  readonly label: string
  readonly children: ReactNode
  /** What Esc does; left out where nothing but its own end may take it away. */
  readonly onLeave?: () => void
}

/** Lies over the whole page, which stays as it is beneath. */
export function Cover({ label, children, onLeave }: CoverProps) {
  return (
    <ModalOverlay
      className="cover"
      isOpen
      isKeyboardDismissDisabled={onLeave === undefined}
      onOpenChange={(stillOpen) => !stillOpen && onLeave?.()}
    >
      <Modal className="cover_body">
        <Dialog className="cover_body" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
