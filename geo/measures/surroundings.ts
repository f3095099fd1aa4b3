/** Viet Nam and what lies around it, in degrees: west, south, east, north. */
export const surroundings = [102, 6, 118, 24] as const
