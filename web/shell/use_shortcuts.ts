import { useEffect } from 'react'
import { goToWritten } from '../search/go_to_written.ts'
import { areaDrawing } from '../state/area_drawing.ts'
import { layerIdFrom, unitLayer } from '../state/definitions.ts'
import { closeEditing, editing, whenFree } from '../state/editing.ts'
import { closeFilter } from '../state/filters.ts'
import { goHome } from '../state/go_to.ts'
import { mapHandle } from '../state/map_handle.ts'
import { closeTable, openTable } from '../state/open_table.ts'
import { screen } from '../state/screen.ts'
import { isNarrow, selectFeature } from '../state/select_feature.ts'
import { focusMap } from './focus_map.ts'

/** Hears the keys of the whole page. */
export function useShortcuts(): void {
  useEffect(() => {
    const heard = new AbortController()
    const { signal } = heard
    window.addEventListener('keydown', onKey, { signal })
    window.addEventListener('paste', onPaste, { signal })
    return () => heard.abort()
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (isOverlaid() || (isTyping(event.target) && !isLeaving(event))) return
  const act = actOf(event)
  if (act === undefined) return
  event.preventDefault()
  act()
}

function actOf({ key, target }: KeyboardEvent): (() => void) | undefined {
  if (key === 'Escape') return stepBack
  if (key.startsWith('Arrow')) return target === document.body ? focusMap : undefined
  return screen.get().singleKeys ? acts[key.toLowerCase()] : undefined
}

const acts: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('.search_box_input')?.focus(),
  '?': () => screen.set({ shortcutsOpen: true }),
  l: toggleLayers,
  t: toggleTable,
  m: () => screen.set({ tool: screen.get().tool === 'none' ? 'distance' : 'none' }),
  h: goHome,
  '+': () => zoomBy(1),
  '=': () => zoomBy(1),
  '-': () => zoomBy(-1),
}

/** Where the map has the keyboard it zooms by itself. */
function zoomBy(steps: number): void {
  if (!(document.activeElement instanceof HTMLCanvasElement)) mapHandle.current?.zoomBy(steps)
}

function toggleLayers(): void {
  const { leftOpen, sheet } = screen.get()
  if (isNarrow()) screen.set({ sheet: sheet === 'layers' ? null : 'layers' })
  else screen.set({ leftOpen: !leftOpen })
}

function toggleTable(): void {
  const { table, selected } = screen.get()
  if (table) closeTable()
  else openTable(layerIdFrom(selected?.layer ?? '') ?? unitLayer)
}

/** Leaves the last thing begun: drawing, a form, measuring, a choice or a selection, the filter, the table. */
function stepBack(): void {
  const { tool, selected, candidates, sheet, table, filtering } = screen.get()
  const { target, drawing } = editing.get()
  if (areaDrawing.stop) areaDrawing.stop()
  else if (drawing) editing.set({ drawing: false })
  else if (target) whenFree(() => closeEditing())
  else if (tool !== 'none') screen.set({ tool: 'none' })
  else if (selected || candidates) selectFeature(null)
  else if (filtering) closeFilter()
  else if (sheet) screen.set({ sheet: null })
  else if (table) closeTable()
}

function onPaste(event: ClipboardEvent): void {
  if (isTyping(event.target)) return
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (text !== '') goToWritten(text)
}

/** With nothing typed, Esc has nothing else to do in a line for typing. */
function isLeaving({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && target instanceof HTMLInputElement && target.value === ''
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
  )
}

/** While a window or a menu is open the keys are its own. */
function isOverlaid(): boolean {
  return document.querySelector('.veil, .popover, .cover') !== null
}
