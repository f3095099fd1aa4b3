import { shortHash } from '../../geo/briefing/seal/short_hash.ts'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { KitContent } from '../../geo/meeting_kit/kit_content.ts'
import { kitWords } from '../../geo/meeting_kit/kit_words.ts'
import { deedOfKey, groundOf, type KeyDeed } from '../presenting/show_keys.ts'
import { beginShow, type ShowAct, stepShow } from '../presenting/show_state.ts'
import type { KitCheck } from './check_kit.ts'
import { drawingView } from './drawing_view.ts'
import { element } from './element.ts'
import { kitTables } from './kit_tables.ts'

/** The page of a kit: the scenes one after the other, by a clicker's keys or by buttons. */
export function buildKitScreen(content: KitContent) {
  const { language, scenes, seal, title } = content
  const words = (name: keyof typeof kitWords) => kitWords[name][language]
  let state = beginShow(scenes.length)
  let isOpen: 'notes' | 'tables' | null = null

  const view = drawingView()
  const place = element('p', { class: 'place', role: 'status' })
  const said = element('div', { class: 'said', tabindex: '0' })
  const aside = element('aside', { tabindex: '0', hidden: '' })
  const black = element('p', { class: 'black', hidden: '' }, words('black'))
  const verdict = element('p', { class: 'verdict', role: 'status' }, words('checking'))
  const hashes = element('p', { class: 'hashes' })
  const button = (name: keyof typeof kitWords, press: () => void, sign?: string) => {
    const made = element(
      'button',
      { type: 'button', 'aria-label': words(name) },
      sign ?? words(name),
    )
    made.addEventListener('click', press)
    return made
  }
  const notes = button('notes', () => open('notes'))
  const tables = button('tables', () => open('tables'))
  const marks = () => [
    element('p', { class: 'mark' }, content.marking),
    ...(content.exercise === null ? [] : [element('p', { class: 'exercise' }, content.exercise)]),
  ]
  const screen = element(
    'div',
    { class: 'kit' },
    element('header', {}, element('div', { class: 'bar' }, ...marks()), element('h1', {}, title)),
    element('main', {}, said, view.element, aside, black),
    element(
      'nav',
      {},
      button('back', () => act({ kind: 'back' }), '‹'),
      button('next', () => act({ kind: 'next' }), '›'),
      place,
      notes,
      tables,
      button('smaller', view.smaller, '−'),
      button('larger', view.larger, '+'),
      button('whole', toggleWhole),
    ),
    element(
      'section',
      { class: 'seal', 'aria-label': words('seal') },
      element(
        'p',
        {},
        fill(words('sealed'), { at: writeDate(seal.sealed_at, language, 'minute'), by: seal.by }),
      ),
      hashes,
      verdict,
      element('p', {}, words('compare')),
    ),
    element('footer', { class: 'bar' }, ...marks()),
  )

  function open(which: 'notes' | 'tables'): void {
    isOpen = isOpen === which ? null : which
    showAside()
  }

  function showAside(): void {
    const scene = scenes[state.at]
    aside.hidden = isOpen === null
    notes.setAttribute('aria-expanded', String(isOpen === 'notes'))
    tables.setAttribute('aria-expanded', String(isOpen === 'tables'))
    if (isOpen === 'notes') aside.replaceChildren(...paragraphs(scene?.notes ?? words('no_notes')))
    if (isOpen !== 'tables') return
    const made = kitTables(scene?.tables ?? [])
    aside.replaceChildren(...(made.length > 0 ? made : [element('p', {}, words('no_tables'))]))
  }

  function act(step: ShowAct): void {
    const before = state
    state = stepShow(before, step, view.isCloser())
    if (state.turn !== before.turn) show()
    black.hidden = !state.isBlack
    const { refused } = state
    if (refused !== null) place.textContent = fill(words('no_scene'), { number: refused })
  }

  function show(): void {
    const scene = scenes[state.at]
    if (scene === undefined) return
    view.show(scene.drawing)
    said.hidden = scene.text === null
    said.replaceChildren(element('h2', {}, scene.title), ...paragraphs(scene.text ?? ''))
    const figures = { number: state.at + 1, of: scenes.length }
    place.textContent = `${fill(words('scene_of'), figures)}: ${scene.title}`
    aside.scrollTop = 0
    showAside()
  }

  function toggleWhole(): void {
    // A browser may refuse it; the kit is shown all the same.
    if (document.fullscreenElement) void document.exitFullscreen()
    else screen.requestFullscreen?.().catch(() => {})
  }

  const own: Readonly<Record<string, () => void>> = {
    n: () => open('notes'),
    t: () => open('tables'),
    f: toggleWhole,
    '+': view.larger,
    '=': view.larger,
    '-': view.smaller,
  }
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ...{ ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] },
  }

  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return
    const arrow = view.isCloser() ? arrows[key] : undefined
    const deed = own[key.length === 1 ? key.toLowerCase() : key]
    if (arrow !== undefined) view.move(...arrow)
    else if (deed !== undefined) deed()
    else if (!actOn(deedOfKey(event, groundOf(event.target), state.typed))) return
    event.preventDefault()
  }

  /** Whether a key was one of the showing's. */
  function actOn(deed: KeyDeed | null): boolean {
    if (deed === null || deed.kind === 'end') return false
    if (deed.kind === 'scroll_up' || deed.kind === 'scroll_down') {
      aside.scrollBy(0, deed.kind === 'scroll_up' ? -120 : 120)
    } else {
      act(deed)
      if (deed.kind === 'again') view.again()
    }
    return true
  }

  document.addEventListener('keydown', press)
  show()
  return {
    element: screen,
    tell({ verdict: found, sha256 }: KitCheck): void {
      verdict.textContent = words(found)
      verdict.dataset.verdict = found
      if (found === 'tampered') verdict.setAttribute('role', 'alert')
      hashes.textContent = [
        fill(words('seal_hash'), { hash: shortHash(seal.sha256) }),
        ...(sha256 === null ? [] : [fill(words('file_hash'), { hash: shortHash(sha256) })]),
      ].join(' · ')
      screen.dataset.verdict = found
    },
  }
}

const paragraphs = (text: string): readonly HTMLElement[] =>
  text.split(/\n+/).map((line) => element('p', {}, line))
