import { PlanningHead } from '../panels/planning_head.tsx'
import { closeHazard, hazard, type OpenedHazard } from '../state/hazard.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import ExposurePart from './exposure_part.tsx'
import { exposureWords } from './exposure_words.ts'

/** Whom and what the area reaches that was opened from a file, or that a storm reaches. */
export default function HazardPanel({ opened }: { readonly opened: OpenedHazard }) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  return (
    <article className="details" aria-label={words.hazard}>
      <PlanningHead kind={words.hazard} title={opened.title[language]} onClose={closeHazard} />
      <ExposurePart
        {...{ area: opened.area, title: opened.title, stated: opened.stated }}
        onStated={(stated) => hazard.set({ opened: { ...opened, stated } })}
      />
    </article>
  )
}
