/** Where a showing stands. */
export interface ShowState {
  /** How many scenes there are; one at least. */
  readonly of: number
  /** Which is shown, from 0. */
  readonly at: number
  /** Goes up whenever the scene's own view is to be shown, be it the same one again. */
  readonly turn: number
  readonly isBlack: boolean
  /** Digits that wait for Enter. */
  readonly typed: string
  /** A number that was asked for and is of no scene, until something else is done. */
  readonly refused: number | null
}

export type ShowAct =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'black' | 'again' | 'enter' | 'forget' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'go'; readonly to: number }

/** More digits than any briefing has scenes. */
const digitsAtMost = 3

/** @param at which scene it begins with, from 0; the nearest there is. */
export const beginShow = (of: number, at = 0): ShowState => ({
  ...{ of, at: Math.max(0, Math.min(of - 1, at)), turn: 0 },
  ...{ isBlack: false, typed: '', refused: null },
})

/**
 * What a key does to a showing.
 *
 * @param isAway whether somebody has moved the map or pointed at something: the next step then leads
 *   back to the scene first, so that nothing is passed that nobody has seen.
 */
export function stepShow(before: ShowState, act: ShowAct, isAway: boolean): ShowState {
  const state = { ...before, refused: null }
  const typed = { ...state, typed: '' }
  switch (act.kind) {
    case 'digit':
      return { ...state, typed: (state.typed + act.digit).slice(-digitsAtMost) }
    case 'forget':
      return { ...before, typed: '' }
    case 'enter':
      if (state.typed === '') return stepShow(before, { kind: 'next' }, isAway)
      return show(typed, Number(state.typed) - 1)
    case 'black':
      return { ...typed, isBlack: !state.isBlack }
    case 'again':
      return show(typed, state.at)
    case 'first':
      return show(typed, 0)
    case 'last':
      return show(typed, state.of - 1)
    case 'go':
      return show(typed, act.to)
    case 'next':
    case 'back': {
      // The first step only lifts the black: whoever sees again wants to see what was there.
      if (state.isBlack) return { ...typed, isBlack: false }
      const next = state.at + (act.kind === 'next' ? 1 : -1)
      if (isAway) return show(typed, state.at)
      // Beyond either end there is nothing; and what is shown is not shown anew.
      return next < 0 || next >= state.of ? typed : show(typed, next)
    }
  }
}

/** Of how many there are now: some may have been added or taken away while it is shown. */
export const withScenes = (state: ShowState, of: number): ShowState =>
  of === state.of || of === 0 ? state : { ...state, of, at: Math.min(state.at, of - 1) }

function show(state: ShowState, at: number): ShowState {
  if (!Number.isInteger(at) || at < 0 || at >= state.of) return { ...state, refused: at + 1 }
  return { ...state, at, turn: state.turn + 1, isBlack: false }
}
