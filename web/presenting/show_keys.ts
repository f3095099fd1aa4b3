import type { ShowAct } from './show_state.ts'

/** What a key was pressed on: each part of a page has keys of its own. */
export type KeyGround = 'page' | 'map' | 'button' | 'text'

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

export type KeyDeed =
  | ShowAct
  | { readonly kind: 'end' }
  | { readonly kind: 'scroll_up' }
  | { readonly kind: 'scroll_down' }

/** Those of a clicker and those of who sits at the keyboard. */
const deeds: Readonly<Record<string, KeyDeed>> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  ' ': { kind: 'next' },
  n: { kind: 'next' },
  PageUp: { kind: 'back' },
  ArrowLeft: { kind: 'back' },
  p: { kind: 'back' },
  Backspace: { kind: 'back' },
  Enter: { kind: 'enter' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: { kind: 'black' },
  '.': { kind: 'black' },
  r: { kind: 'again' },
  // What a clicker begins a slideshow with would load the page anew, and lose what it carries.
  F5: { kind: 'again' },
  Escape: { kind: 'end' },
  ArrowUp: { kind: 'scroll_up' },
  ArrowDown: { kind: 'scroll_down' },
}

/** The keyboard's own ways over the map, and into it. */
const ofMap = /^(Arrow\w+|Enter| |Backspace|[-+=_])$/
const ofButton = /^(Enter| )$/

/**
 * What a key does to a showing; null where it is not the showing's own: somebody types, or presses a
 * button, or goes over the map by its keys.
 *
 * @param typed the digits that wait for Enter.
 */
export function deedOfKey(pressed: PressedKey, ground: KeyGround, typed: string): KeyDeed | null {
  const { key, ctrlKey, altKey, metaKey } = pressed
  if (ctrlKey || altKey || metaKey || ground === 'text') return null
  if (ground === 'map' && ofMap.test(key)) return null
  // Who has begun a number ends it by Enter, wherever the focus is.
  if (ground === 'button' && ofButton.test(key) && !(key === 'Enter' && typed !== '')) return null
  // No scene is called 0: by itself it leads back to this one.
  if (key === '0' && typed === '') return { kind: 'again' }
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return deeds[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** What is pressed by Enter and Space, or scrolls once it has the focus. */
export const buttons = 'button, a[href], summary, [role=button], [tabindex="0"]:not(canvas)'

const fields = 'input:not([type=checkbox], [type=button]), textarea, select, [contenteditable=true]'

/** What an event's target is for the keys. */
export function groundOf(target: EventTarget | null): KeyGround {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.matches(fields)) return 'text'
  if (target instanceof HTMLCanvasElement) return 'map'
  return target.matches(buttons) ? 'button' : 'page'
}
