/** What of a feature a press met, from the front: a symbol lies on a line, a line on the ground. */
const kindsOfHit = ['symbol', 'line', 'area'] as const

export type KindOfHit = (typeof kindsOfHit)[number]

/**
 * Of what lies under a press that which is meant: every crossing stands on the border line and in a
 * unit, and whoever presses it means the crossing. The others have room beside it.
 */
export function foremost<Found extends { readonly hit: KindOfHit }>(found: Found[]): Found[] {
  const kind = kindsOfHit.find((each) => found.some(({ hit }) => hit === each))
  return found.filter(({ hit }) => hit === kind)
}
