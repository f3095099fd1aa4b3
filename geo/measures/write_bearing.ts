/**
 * Takes a bearing in degrees clockwise from true north and returns it in whole degrees with the
 * three digits that navigation uses, the same in both languages: `043°`, and `000°` for 359.6.
 * Throws on a number that is not finite.
 */
export function writeBearing(degrees: number): string {
  if (!Number.isFinite(degrees)) throw new RangeError(`Not a bearing to write: ${degrees}`)
  const whole = ((Math.round(degrees) % 360) + 360) % 360
  return `${String(whole).padStart(3, '0')}°`
}
