/** The marking of a feature as it is drawn: none or one. */
export function markingOf({ properties }: { properties: Readonly<Record<string, unknown>> }) {
  return typeof properties.marking === 'string' ? [properties.marking] : []
}
