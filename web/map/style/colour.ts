/**
 * Takes a palette's colour (`#rrggbb`) and how opaque it is (0 to 1) and returns it for MapLibre.
 * The alpha stands in the colour, not in the layer's opacity: a slider then changes one constant
 * instead of a rule for every feature, for which MapLibre would read all its tiles anew.
 */
export function withAlpha(colour: string, alpha: number): string {
  return `rgba(${channels(colour).join(', ')}, ${Number(alpha.toFixed(3))})`
}

/** Takes two colours and returns the one that lies a share (0 to 1) of the way to the other. */
export function mix(colour: string, other: string, share: number): string {
  const to = channels(other)
  const mixed = channels(colour).map((channel, index) =>
    Math.round(channel + ((to[index] ?? channel) - channel) * share),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export function channels(colour: string): number[] {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!parts) throw new Error(`A palette's colour is written #rrggbb, not ${colour}`)
  return parts.slice(1).map((channel) => Number.parseInt(channel, 16))
}
