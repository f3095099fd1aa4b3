import { type Indicator, indicator } from '../layers/indicators/vocabulary.ts'
import { codesOf } from '../words.ts'

/** In the place of an indicator: the units by how ready they are. */
export const readinessCode = 'readiness'

/** In place of an indicator: the units are coloured by how old what is told of them is. */
export const feedAge = 'feed_age'

export const isIndicator = (code: string): code is Indicator =>
  codesOf(indicator).some((each) => each === code)

/** Whether units can be coloured by it. */
export const isColouring = (code: string): boolean =>
  code === readinessCode || code === feedAge || isIndicator(code)
