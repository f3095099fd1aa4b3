import type { LayerId } from '../../geo/layers/catalogue.ts'
import { Button } from '../kit/button.tsx'
import { closeAccountWindow } from '../state/account_window.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { useFeature } from '../state/api/queries.ts'
import { goToFeature } from '../state/go_to.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useWords } from '../words/use_words.ts'
import { logWords } from './log_words.ts'

interface ShowOnMapProps {
  readonly layer: LayerId
  readonly id: string
}

/** Leads to the feature that an entry speaks of, as it is now; says so where it is there no more. */
export function ShowOnMap({ layer, id }: ShowOnMapProps) {
  const words = useWords(logWords)
  const { data: feature, error } = useFeature(layer, id)
  if (error instanceof ApiFailure && error.kind === 'not_found') {
    return <span className="log_aside">{words.gone}</span>
  }
  const show = () => {
    closeAccountWindow()
    selectFeature({ layer, id })
    if (feature) goToFeature(layer, feature)
  }
  return <Button onPress={show}>{words.show_on_map}</Button>
}
