import type { Position } from '../../geo/measures/position.ts'
import type { Label } from '../../geo/words.ts'
import { pickingPlace } from '../state/picking_place.ts'
import { changeDraft, sceneDraft } from '../state/scene_draft.ts'
import { screen } from '../state/screen.ts'
import { isNarrow } from '../state/select_feature.ts'
import { briefingWords } from './briefing_words.ts'

/** Puts a callout at the next place that is pressed on the map. */
export function pickPlace(): void {
  pick(briefingWords.pick_place, (at) => {
    const callouts = sceneDraft.get().draft?.callouts ?? []
    const added = { key: crypto.randomUUID(), at, text_vi: '', text_en: '', from: null }
    changeDraft({ callouts: [...callouts, added] })
  })
}

/** Puts the text of a callout elsewhere, from where an arrow leads to its place. */
export function pickFrom(key: string): void {
  pick(briefingWords.pick_from, (from) => {
    const callouts = sceneDraft.get().draft?.callouts ?? []
    changeDraft({ callouts: callouts.map((one) => (one.key === key ? { ...one, from } : one)) })
  })
}

/** The panel of a phone gives way to the map, until a place is pressed there. */
function pick(title: Label, take: (position: Position) => void): void {
  const leave = () => {
    pickingPlace.set({ asked: null })
    if (isNarrow()) screen.set({ sheet: 'details' })
  }
  pickingPlace.set({
    asked: {
      title,
      leave,
      take: ([lon, lat]) => {
        const toTheMetre = (degrees: number) => Number(degrees.toFixed(5))
        take([toTheMetre(lon), toTheMetre(lat)])
        leave()
      },
    },
  })
  screen.set({ tool: 'none', sheet: null })
}
