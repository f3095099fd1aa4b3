/**
 * Takes values in rising order and how many classes they are to fall into, and returns where each
 * class begins, so that each holds about as many values as the others. Equal values stay together,
 * so that with many equal ones there may be fewer classes than were asked for; none is empty.
 */
export function quantileBreaks(rising: readonly number[], classes: number): number[] {
  const starts = new Set([0])
  for (let each = 1; each < classes; each++) {
    const wanted = Math.round((each * rising.length) / classes)
    const start = nearestChange(rising, wanted)
    if (start !== undefined) starts.add(start)
  }
  return [...starts].sort((a, b) => a - b)
}

/** The index nearest to the wanted one where the value differs from the one before. */
function nearestChange(rising: readonly number[], wanted: number): number | undefined {
  for (let distance = 0; distance < rising.length; distance++) {
    const near = [wanted - distance, wanted + distance].find(
      (index) => index > 0 && index < rising.length && rising[index] !== rising[index - 1],
    )
    if (near !== undefined) return near
  }
  return undefined
}
