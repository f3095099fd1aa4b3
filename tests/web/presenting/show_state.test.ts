import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deedOfKey, type KeyGround } from '../../../web/presenting/show_keys.ts'
import {
  beginShow,
  type ShowAct,
  type ShowState,
  stepShow,
  withScenes,
} from '../../../web/presenting/show_state.ts'

const plain = { ctrlKey: false, altKey: false, metaKey: false }
const deed = (key: string, typed = '', ground: KeyGround = 'page') =>
  deedOfKey({ key, ...plain }, ground, typed)

/** What keys come to, one after the other, with the map at rest. */
function pressed(of: number, keys: readonly string[], from: ShowState = beginShow(of)): ShowState {
  return keys.reduce((state, key) => {
    const act = deed(key, state.typed)
    const isShow = act !== null && !['end', 'scroll_up', 'scroll_down'].includes(act.kind)
    return isShow ? stepShow(state, act as ShowAct, false) : state
  }, from)
}

describe('the keys of a clicker', () => {
  it.each(['PageDown', 'ArrowRight', ' ', 'Enter', 'n', 'N'])('%s leads on', (key) => {
    expect(pressed(3, [key]).at).toBe(1)
  })

  it.each(['PageUp', 'ArrowLeft', 'Backspace', 'p'])('%s leads back', (key) => {
    expect(pressed(3, ['End', key]).at).toBe(1)
  })

  it('stop at both ends, and show nothing anew there', () => {
    expect(pressed(2, ['PageUp'])).toEqual(beginShow(2))
    const last = pressed(2, ['End'])
    expect(pressed(2, ['PageDown'], last)).toEqual(last)
  })

  it('go to a scene by its number, and Home and End to the ends', () => {
    expect(pressed(12, ['1', '1', 'Enter']).at).toBe(10)
    expect(pressed(12, ['1', '0', 'Enter']).at).toBe(9)
    expect(pressed(12, ['End']).at).toBe(11)
    expect(pressed(12, ['End', 'Home']).at).toBe(0)
  })

  it('say of a number that is of no scene that it is, and stay', () => {
    expect(pressed(7, ['PageDown', '9', 'Enter'])).toMatchObject({ at: 1, refused: 9, typed: '' })
    expect(pressed(7, ['9', 'Enter', 'PageDown']).refused).toBeNull()
  })

  it('forget a number that was begun when something else is pressed', () => {
    expect(pressed(12, ['1', 'PageDown', 'Enter'])).toMatchObject({ at: 2, typed: '' })
  })

  it.each(['b', 'B', '.'])('%s makes the screen black, and shows it again', (key) => {
    expect(pressed(3, [key]).isBlack).toBe(true)
    expect(pressed(3, [key, key]).isBlack).toBe(false)
  })

  it('lift the black before they lead anywhere, and a number leads there at once', () => {
    expect(pressed(3, ['PageDown', 'b', 'PageDown'])).toMatchObject({ at: 1, isBlack: false })
    expect(pressed(3, ['b', '3', 'Enter'])).toMatchObject({ at: 2, isBlack: false })
  })

  it('lead back to the scene by 0 and R, and 0 after a digit is a digit', () => {
    expect(deed('0')).toEqual({ kind: 'again' })
    expect(deed('R')).toEqual({ kind: 'again' })
    // What a clicker begins a slideshow with: the browser would load the page anew.
    expect(deed('F5')).toEqual({ kind: 'again' })
    expect(deed('0', '1')).toEqual({ kind: 'digit', digit: '0' })
  })
})

describe('whoever has looked elsewhere', () => {
  it.each(['next', 'back', 'again'] as const)('comes back to the scene by %s first', (kind) => {
    const before = beginShow(5, 2)
    expect(stepShow(before, { kind }, true)).toMatchObject({ at: 2, turn: before.turn + 1 })
  })

  it('goes straight to a scene that is named', () => {
    expect(stepShow(beginShow(5, 2), { kind: 'go', to: 4 }, true).at).toBe(4)
  })
})

describe('keys are left to what they are pressed on', () => {
  it('does nothing while somebody types', () => {
    for (const key of ['PageDown', ' ', 'b', 'Escape', '1']) {
      expect(deed(key, '', 'text')).toBeNull()
    }
  })

  it('lets a button be pressed, unless a number waits for Enter', () => {
    expect(deed('Enter', '', 'button')).toBeNull()
    expect(deed(' ', '', 'button')).toBeNull()
    expect(deed('Enter', '3', 'button')).toEqual({ kind: 'enter' })
    expect(deed('PageDown', '', 'button')).toEqual({ kind: 'next' })
  })

  it('lets the map be moved by its own keys, and not by those of a clicker', () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'Enter', '+', '-']) {
      expect(deed(key, '', 'map')).toBeNull()
    }
    expect(deed('PageDown', '', 'map')).toEqual({ kind: 'next' })
    expect(deed('b', '', 'map')).toEqual({ kind: 'black' })
  })

  it('leaves what is pressed with Ctrl, Alt or Meta to the browser', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(deedOfKey({ key: 'p', ...plain, [held]: true }, 'page', '')).toBeNull()
    }
  })
})

const anyKey = fc.oneof(
  fc.constantFrom('PageDown', 'PageUp', ' ', 'Enter', 'b', '.', 'Home', 'End', 'r', 'Backspace'),
  fc.constantFrom(...'0123456789'),
  fc.string({ maxLength: 2 }),
)

describe('any keys in any order', () => {
  it('show a scene that there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.tuple(anyKey, fc.boolean()), { maxLength: 60 }),
        (of, presses) => {
          let state = beginShow(of)
          for (const [key, isAway] of presses) {
            const act = deed(key, state.typed)
            if (act === null || ['end', 'scroll_up', 'scroll_down'].includes(act.kind)) continue
            const before = state
            state = stepShow(state, act as ShowAct, isAway)
            expect(state.at).toBeGreaterThanOrEqual(0)
            expect(state.at).toBeLessThan(of)
            expect(state.typed).toMatch(/^\d{0,3}$/)
            // Another scene is always shown anew.
            if (state.at !== before.at) expect(state.turn).toBeGreaterThan(before.turn)
          }
        },
      ),
    )
  })

  it('and so it stays when scenes are added or taken away meanwhile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(60), fc.nat(60), (of, at, later) => {
        const state = withScenes(beginShow(of, at), later)
        expect(state.at).toBeGreaterThanOrEqual(0)
        expect(state.at).toBeLessThan(state.of)
      }),
    )
  })
})
