import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { useOpenCharts } from '../briefing/use_open_charts.ts'
import { Button } from '../kit/button.tsx'
import { PlanningHead } from '../panels/planning_head.tsx'
import { live } from '../state/live.ts'
import { changeSheet, closePrinting, type SheetWish } from '../state/printing.ts'
import { screen } from '../state/screen.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { AtlasSection } from './atlas_section.tsx'
import { FailureNote } from './failure_note.tsx'
import { printingWords } from './printing_words.ts'
import { scaleWithin } from './scale_within.ts'
import { SheetForm } from './sheet_form.tsx'
import { SheetPreview } from './sheet_preview.tsx'
import { sheetRequestOf } from './sheet_request_of.ts'
import { useSheet } from './use_sheet.ts'
import './printing.css'

/** Makes a sheet of the map: where it lies, how it is set, what it looks like, and the file. */
export default function PrintingPanel({ wish }: { readonly wish: SheetWish }) {
  const words = useWords(printingWords)
  const state = useStore(screen, (whole) => whole)
  const moment = useShownMoment()
  const sheet = useSheet()
  const charts = useOpenCharts()
  const request = sheetRequestOf(wish, state, moment, location.href, charts)
  const { failure, drawn, busy } = sheet
  const takeSeen = () => {
    const { bounds } = live.get()
    if (bounds !== null)
      changeSheet({ extent: bounds, scale: scaleWithin({ ...wish, extent: bounds }) })
  }
  return (
    <article className="details printing" aria-label={words.print}>
      <PlanningHead kind={words.print} title={words.sheet} onClose={closePrinting} />
      <section>
        <SheetForm wish={wish} />
        {request.layers.length === 0 && <p className="quiet">{words.nothing_shown}</p>}
        <div className="printing_deeds">
          <Button tone="solid" busy={busy} onPress={() => void sheet.preview(request)}>
            {words.make}
          </Button>
          <Button onPress={takeSeen}>{words.seen_again}</Button>
        </div>
        {busy && (
          <p className="quiet" role="status">
            {words.making}
          </p>
        )}
        <FailureNote failure={failure} busy={busy} />
      </section>
      {drawn && (
        <SheetPreview
          {...{ drawn, busy, makeFile: sheet.file }}
          isOld={settingOf(drawn.request) !== settingOf(request)}
        />
      )}
      <AtlasSection request={request} />
    </article>
  )
}

/** All that the sheet is drawn from; where the map looked meanwhile changes nothing of it. */
const settingOf = ({ address: _, ...setting }: SheetRequest) => JSON.stringify(setting)
