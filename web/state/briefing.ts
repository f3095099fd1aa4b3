import { whenFree } from './editing.ts'
import { type OpenBriefing, screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'

/** Opens the panel of briefings, at the list of them or at one; what is selected gives way. */
export function openBriefings(briefing: string | null = null): void {
  whenFree(() =>
    screen.set({
      briefing: { briefing, scene: null, seal: null, toOpen: false },
      ...{ selected: null, candidates: null, rightOpen: true, tool: 'none' },
      sheet: isNarrow() ? 'details' : screen.get().sheet,
    }),
  )
}

export function closeBriefings(): void {
  screen.set({ briefing: null })
}

/** Says what of them is open, while any is. */
export function nameBriefing(part: Partial<OpenBriefing>): void {
  const { briefing } = screen.get()
  if (briefing) screen.set({ briefing: { ...briefing, ...part } })
}
