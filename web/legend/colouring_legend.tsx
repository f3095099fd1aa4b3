import type { ReactNode } from 'react'
import { IconButton } from '../kit/icon_button.tsx'
import { screen } from '../state/screen.ts'
import './colouring_legend.css'

interface ColouringLegendProps {
  /** What it is called to a screen reader, where its title is only the name of a figure. */
  readonly label: string
  readonly title: string
  /** What the button is called that ends the colouring. */
  readonly stop: string
  readonly children: ReactNode
}

/** What the colours of the units mean, whatever they are coloured by. */
export function ColouringLegend({ label, title, stop, children }: ColouringLegendProps) {
  return (
    <section className="colouring_legend" aria-label={label}>
      <header>
        <h3>{title}</h3>
        <IconButton
          small
          icon="close"
          label={stop}
          onPress={() => screen.set({ indicator: null })}
        />
      </header>
      {children}
    </section>
  )
}
