/** The scales that a ruler's owner expects, as denominators. */
export const fixedScales = [
  5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000, 100_000, 120_000, 150_000,
  200_000, 250_000,
] as const

/**
 * The largest scale at which a piece of ground fits.
 *
 * @param ground its width and height, metres.
 * @param room the width and height of the map on paper, millimetres.
 * @returns the denominator: a fixed scale, or past the last of them a round number.
 */
export function scaleThatFits(ground: Size, room: Size): number {
  const least = Math.max(ground.width / room.width, ground.height / room.height) * 1000
  return fixedScales.find((scale) => scale >= least) ?? roundedUp(least)
}

interface Size {
  readonly width: number
  readonly height: number
}

/** To two digits: 1 : 430 000, not 1 : 421 937. */
function roundedUp(denominator: number): number {
  const step = 10 ** (Math.floor(Math.log10(denominator)) - 1)
  return Math.ceil(denominator / step) * step
}
