/** How wide a letter is on the average, as a share of its size: a guess, since a slide is set by who opens it. */
const letterShare = 0.53

/** How many lines a text takes on a slide, a little more rather than less. */
export function paragraphLines(text: string, widthInches: number, points: number): number {
  const letters = Math.max(4, Math.floor((widthInches * 72) / (points * letterShare)))
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / letters)), 0)
}
