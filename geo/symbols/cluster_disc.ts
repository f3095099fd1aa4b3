const leastRadius = 13
const mostRadius = 34

/** How wide the disc of a cluster is, pixels: its area grows with the figures of its count. */
export const clusterRadius = (count: number): number =>
  Math.min(mostRadius, leastRadius + 5.5 * Math.log10(Math.max(1, count)))

/** The letters of the count in it, pixels. */
export const clusterLetters = 12.5

export const shortCount = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
