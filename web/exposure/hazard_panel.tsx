import { boundingBox } from '../../geo/measures/bounding_box.ts'
import { Button } from '../kit/button.tsx'
import { PlanningHead } from '../panels/planning_head.tsx'
import { goToBounds } from '../state/go_to.ts'
import { closeHazard, hazard, type OpenedHazard } from '../state/hazard.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import ExposurePart from './exposure_part.tsx'
import { exposureWords } from './exposure_words.ts'

/** Whom and what the area reaches that was opened from a file, or that a storm reaches. */
export default function HazardPanel({ opened }: { readonly opened: OpenedHazard }) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  const box = boundingBox(opened.area)
  return (
    <article className="details" aria-label={words.hazard}>
      <PlanningHead kind={words.hazard} title={opened.title[language]} onClose={closeHazard} />
      {box && (
        <p className="hazard_seen">
          <Button onPress={() => goToBounds(box)}>{words.area_on_map}</Button>
        </p>
      )}
      <ExposurePart
        {...{ area: opened.area, title: opened.title, stated: opened.stated }}
        onStated={(stated) => hazard.set({ opened: { ...opened, stated } })}
      />
    </article>
  )
}
