/** An angle in degrees and minutes, without its sign: `0°04′`. */
export function writeAngle(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}
