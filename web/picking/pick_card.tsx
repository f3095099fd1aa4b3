import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { mapHandle } from '../state/map_handle.ts'
import { type AskedPlace, pickingPlace } from '../state/picking_place.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { pickingWords } from './picking_words.ts'
import './pick_card.css'

/** Over the map while somebody wants a place from it. */
export function PickCard() {
  const words = useWords(pickingWords)
  const language = useLanguage()
  const asked = useStore(pickingPlace, (state) => state.asked)
  if (asked === null) return null
  const title = asked.title[language]
  return (
    <>
      <span className="pick_cross" aria-hidden="true">
        <Icon name="locate" size={28} />
      </span>
      <section className="pick_card" data-over-map aria-label={title}>
        <p role="status">{title}</p>
        <div className="pick_buttons">
          <Button onPress={asked.leave}>{words.leave}</Button>
          <Button tone="solid" autoFocus onPress={() => takeMiddle(asked)}>
            {words.middle}
          </Button>
        </div>
      </section>
    </>
  )
}

/** For who has no pointer: what lies in the middle. */
function takeMiddle(asked: AskedPlace): void {
  const place = mapHandle.current?.place()
  if (place) asked.take([place.lon, place.lat])
}
