import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { Language } from '../../../geo/words.ts'
import type { ManyPoints } from './points_answer.ts'

/** What is said of a point that is pointed at: its kind, where its name is not there. */
export function pointNames(
  { looks, lookAt, asOf }: ManyPoints,
  at: number,
  { classes, many, properties }: LayerDefinition,
) {
  const look = looks[lookAt[at] ?? 0]
  const property = many && properties[many.symbolOf]
  const word = property?.kind === 'word' ? property.words[look?.code ?? ''] : undefined
  const label = word ?? classes[look?.classAt ?? 0]?.label
  const name = (language: Language) =>
    word || !look?.code ? label?.[language] : `${label?.[language]} (${look.code})`
  const moment = asOf[at] ?? Number.NaN
  return {
    name_vi: name('vi'),
    name_en: name('en'),
    confidence: look?.unverified ? 'unverified' : null,
    as_of: Number.isNaN(moment) ? null : new Date(moment).toISOString(),
  }
}
