import { z } from 'zod'

/** As many as one answer of a layer's items holds. */
export const allItems = { limit: '10000', skipGeometry: 'true' } as const

const items = z.object({
  numberMatched: z.number(),
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** The features of an answer. @throws Error where there are more than one answer holds: half a count is none. */
export function readItems(answer: unknown) {
  const { features, numberMatched } = items.parse(answer)
  if (numberMatched > features.length) {
    throw new Error(`There are ${numberMatched}, more than ${features.length} that can be counted.`)
  }
  return features
}

/** How they are marked. */
export const markingsOf = (
  features: readonly { readonly properties: Readonly<Record<string, unknown>> }[],
): readonly string[] => [
  ...new Set(
    features.flatMap(({ properties: { marking } }) =>
      typeof marking === 'string' ? [marking] : [],
    ),
  ),
]
