/**
 * Where the shipped basemap knows what is land: west, south, east, north, in degrees. Beyond it nothing is
 * known to be sea, and nothing to be land.
 */
export const landRegion = [107.0, 20.9, 108.6, 22.0] as const
