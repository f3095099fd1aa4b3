import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

interface CoverProps {
  readonly label: string
  readonly children: ReactNode
}

/** Lies over the whole page, which stays as it is beneath; nothing but its own end takes it away. */
export function Cover({ label, children }: CoverProps) {
  return (
    <ModalOverlay className="cover" isOpen isKeyboardDismissDisabled>
      <Modal className="cover_body">
        <Dialog className="cover_body" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
