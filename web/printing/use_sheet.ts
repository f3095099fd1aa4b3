import { useEffect, useRef, useState } from 'react'
import { gatherSheet } from '../../geo/sheet/gather_sheet.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { getJson } from '../state/api/get_json.ts'
import { trueNow } from '../state/api/true_now.ts'
import { session } from '../state/session.ts'
import { type DrawingFailure, failureOf } from './drawing_failure.ts'
import { type PrintAsk, type PrintedSheet, printSheet } from './print_job.ts'

/** A sheet that was drawn, of what, and all that was found for it: as it is seen, so it is saved. */
export interface DrawnSheet extends PrintedSheet {
  readonly request: SheetRequest
  readonly found: PrintAsk['found']
}

/** Draws a sheet, one at a time; whoever leaves gives up the one that is being drawn. */
export function useSheet() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<DrawingFailure | null>(null)
  const [drawn, setDrawn] = useState<DrawnSheet | null>(null)
  const giveUp = useRef<AbortController | null>(null)
  useEffect(() => () => giveUp.current?.abort(), [])

  const work = async <Made>(make: (signal: AbortSignal) => Promise<Made>) => {
    giveUp.current?.abort()
    const own = new AbortController()
    giveUp.current = own
    setBusy(true)
    setFailure(null)
    try {
      return await make(own.signal)
    } catch (error) {
      if (!own.signal.aborted) setFailure(failureOf(error))
      return null
    } finally {
      if (giveUp.current === own) setBusy(false)
    }
  }
  const preview = (request: SheetRequest) =>
    work(async (signal) => {
      const ask = (path: string) => getJson(path, { signal })
      const now = new Date(trueNow())
      const found = await gatherSheet(request, ask, session.get().me?.markings ?? [], now)
      const sheet = await printSheet({ request, found, as: 'preview' }, signal)
      setDrawn({ ...sheet, request, found })
    })
  const file = (sheet: DrawnSheet, as: 'pdf' | 'png') =>
    work((signal) => printSheet({ request: sheet.request, found: sheet.found, as }, signal))
  return { busy, failure, drawn, preview, file }
}
