/** A scale bar: its length on the ground and on the map. */
export interface ScaleBar {
  readonly lengthMetres: number
  readonly widthPixels: number
}

/**
 * Takes the ground resolution (metres a pixel, from `groundMetresPerPixel`) and the room there is
 * (pixels) and returns the longest bar of 1, 2 or 5 times a power of ten metres that fits: always
 * more than two fifths of the room. Throws when either is not above 0.
 */
export function scaleBar(metresPerPixel: number, maxWidthPixels: number): ScaleBar {
  const maxMetres = metresPerPixel * maxWidthPixels
  if (!(maxMetres > 0) || !(metresPerPixel > 0) || !Number.isFinite(maxMetres)) {
    throw new RangeError(
      `A scale bar needs room: got ${maxWidthPixels} px at ${metresPerPixel} m a pixel`,
    )
  }
  const exponent = Math.floor(Math.log10(maxMetres))
  // The logarithm of an exact power of ten may fall just short of it.
  const candidates = [10, 5, 2, 1, 0.5].map((step) => roundMetres(step, exponent))
  const lengthMetres = candidates.find((metres) => metres <= maxMetres) ?? maxMetres
  return { lengthMetres, widthPixels: lengthMetres / metresPerPixel }
}

/** 5 × 10⁻¹ by division: 10 ** -1 × 5 would carry binary noise into the label. */
function roundMetres(step: number, exponent: number): number {
  return exponent < 0 ? step / 10 ** -exponent : step * 10 ** exponent
}
