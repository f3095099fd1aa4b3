const headPixels = 11

/**
 * An arrow from the origin to a point, in CSS pixels: its line, and the two sides of its head.
 *
 * @returns nothing to draw where it would be shorter than its own head.
 */
export function arrowPath(x: number, y: number): string {
  const length = Math.hypot(x, y)
  if (length < headPixels) return ''
  const rounded = (pixels: number) => Math.round(pixels * 10) / 10
  const side = (turn: number) => {
    const angle = Math.atan2(y, x) + Math.PI + turn
    const [aside, along] = [x + headPixels * Math.cos(angle), y + headPixels * Math.sin(angle)]
    return `${rounded(aside)} ${rounded(along)}`
  }
  const tip = `${rounded(x)} ${rounded(y)}`
  return `M0 0L${tip}M${side(0.5)}L${tip}L${side(-0.5)}`
}
