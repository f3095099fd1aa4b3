import { useEffect, useState } from 'react'
import { wantedArea } from '../state/area_drawing.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { isNarrow } from '../state/select_feature.ts'
import type { WatchInForm } from './watch_form.tsx'

/**
 * Shows the area of the question in hand on the map as long as its form is open.
 *
 * @returns what lets the window give way to the map until an area is drawn there.
 */
export function useWatchArea(
  form: WatchInForm | null,
  onChange: (form: WatchInForm) => void,
): (leftAt: number) => void {
  // Where the window was opened from; there the focus goes when it is closed, whatever came between.
  const [opener] = useState(() => document.activeElement)
  const area = form?.draft.kind === 'incident' ? form.draft.area : null
  useEffect(() => {
    live.set({ askedArea: area })
  }, [area])
  useEffect(
    () => () => {
      live.set({ askedArea: null })
      wantedArea.set({ asks: null })
    },
    [],
  )
  return (leftAt) => {
    if (form === null) return
    const back = (next: WatchInForm) => {
      if (opener instanceof HTMLElement) opener.focus()
      onChange({ ...next, leftAt })
      wantedArea.set({ asks: null })
    }
    if (isNarrow()) screen.set({ sheet: null, table: null })
    wantedArea.set({
      asks: {
        take: (corners) => back({ ...form, draft: { ...form.draft, area: corners } }),
        leave: () => back(form),
      },
    })
  }
}
