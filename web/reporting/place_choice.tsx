import { useEffect } from 'react'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { writing } from './draft.ts'
import { beginPicking, returnToQuestion } from './pick_on_map.ts'
import { PlaceTaken } from './place_taken.tsx'
import { ReportPart } from './report_part.tsx'
import { reportingWords } from './reporting_words.ts'
import { TypedCoordinate } from './typed_coordinate.tsx'
import { UnitChoice } from './unit_choice.tsx'
import { useDevicePlace } from './use_device_place.ts'

/** Where it is: from the device, the map or the keyboard; or only in which unit. */
export function PlaceChoice() {
  const words = useWords(reportingWords)
  const place = useStore(writing, (state) => state.draft?.form.place ?? null)
  const hasMap = useStore(live, (state) => state.broken === null)
  const { looking, look } = useDevicePlace()
  useEffect(returnToQuestion, [])
  return (
    <ReportPart part="place" title={words.place}>
      {place && <PlaceTaken place={place} />}
      <div className="report_buttons">
        <Button onPress={look} busy={looking === 'looking'}>
          <Icon name="locate" />
          {looking === 'looking' ? words.locating : words.from_device}
        </Button>
        {hasMap && (
          <Button onPress={beginPicking}>
            <Icon name="globe" />
            {words.from_map}
          </Button>
        )}
      </div>
      {looking === 'failed' && (
        <p className="report_hint" role="status">
          {words.not_located}
        </p>
      )}
      <TypedCoordinate />
      <UnitChoice />
    </ReportPart>
  )
}
