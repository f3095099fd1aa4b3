import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { KitLanguage } from '../kit/kit_language.tsx'
import { screen } from '../state/screen.ts'
import { PresenterDesk } from './presenter_desk.tsx'
import { usePresenterTold } from './use_presenter_told.ts'

/** Draws the window of who speaks in the place of whatever the element holds. */
export function showPresenter(element: HTMLElement, channel: string): void {
  createRoot(element).render(
    <StrictMode>
      <PresenterPage channel={channel} />
    </StrictMode>,
  )
}

function PresenterPage({ channel }: { readonly channel: string }) {
  const { told, without, ask } = usePresenterTold(channel)
  return (
    <KitLanguage language={told?.language ?? screen.get().language}>
      <PresenterDesk told={told} without={without} ask={ask} />
    </KitLanguage>
  )
}
