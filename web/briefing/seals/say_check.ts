import type { SealCheck, SealDifference } from '../../../geo/briefing/seal/seal_check.ts'
import { shortHash } from '../../../geo/briefing/seal/short_hash.ts'
import { fill } from '../../../geo/fill.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { writeNumber } from '../../../geo/measures/write_number.ts'
import type { Language } from '../../../geo/words.ts'
import { sealWords } from './seal_words.ts'

/** What a check comes to, in words: first whether it is the same, then what is not, and what is seen besides. */
export function sayCheck(check: SealCheck, language: Language): readonly string[] {
  const { verdict, sha256, differences, beyond } = check
  const more = beyond.map(
    ({ layer, features }) => `${titleOf(layer, language)} (${writeNumber(features, language)})`,
  )
  return [
    fill(sealWords[verdict][language], { hash: shortHash(sha256) }),
    ...differences.map((one) => sayDifference(one, language)),
    ...(more.length === 0 ? [] : [fill(sealWords.beyond[language], { layers: more.join(', ') })]),
  ]
}

function sayDifference(difference: SealDifference, language: Language): string {
  if (difference.part === 'briefing') return sealWords.of_briefing[language]
  if (difference.part === 'scene') {
    const name = language === 'vi' ? difference.name_vi : difference.name_en
    return fill(sealWords[`scene_${difference.how}`][language], { name })
  }
  const { layer, scenes, sealed, found } = difference
  const write = (count: number | null) => (count === null ? '–' : writeNumber(count, language))
  const words = sealed === found ? sealWords.layer_changed : sealWords.layer
  return fill(words[language], {
    ...{ layer: titleOf(layer, language), scenes: scenes.join(', ') },
    ...{ sealed: write(sealed), found: write(found) },
  })
}

const titleOf = (layer: string, language: Language): string =>
  catalogue.find(({ id }) => id === layer)?.title[language] ?? layer
