import type { StormSample } from './along_track.ts'
import { type Box, kilometresToBox, roughKilometresToBox, roughShare } from './distance_to_box.ts'
import type { SampleAway } from './reach.ts'

/**
 * A track in steps, and how far a unit is from each. It is measured on the ellipsoid where that may decide
 * something: which step is the nearest, and whether it is within a radius. Of a whole country's units one
 * would else wait for seconds, and come to the same.
 */
export function samplesAway(samples: readonly StormSample[], box: Box): readonly SampleAway[] {
  const rough = samples.map(({ position }) => roughKilometresToBox(position, box))
  // A metre more, for what is nothing but the rounding of numbers.
  const nearest = Math.min(...rough) * (1 + 3 * roughShare) + 0.001
  return samples.map(({ at, position, wind_level, radius_6_km, radius_10_km }, step) => {
    const kilometres = rough[step] ?? 0
    const decides =
      kilometres <= nearest || isAbout(kilometres, radius_6_km) || isAbout(kilometres, radius_10_km)
    const distance_km = decides ? kilometresToBox(position, box) : kilometres
    // Name by name, which takes a tenth of the time of copying it.
    return { at, position, wind_level, radius_6_km, radius_10_km, distance_km }
  })
}

const isAbout = (rough: number, radius: number | null): boolean =>
  radius !== null && Math.abs(rough - radius) <= 2 * roughShare * radius
