import library from 'geographiclib-geodesic/geographiclib-geodesic.js'

/** Geodesics on the WGS 84 ellipsoid (Karney 2013, accurate to 15 nanometres). */
export const ELLIPSOID = library.Geodesic.WGS84

/** Output masks for `ELLIPSOID`, so that a call computes only what it returns. */
export const GEODESIC_OUTPUT = {
  distance: library.Geodesic.DISTANCE,
  azimuth: library.Geodesic.AZIMUTH,
  /** Longitudes run on past ±180° instead of jumping, so that a ring stays in one piece. */
  unrolledPosition:
    library.Geodesic.LATITUDE | library.Geodesic.LONGITUDE | library.Geodesic.LONG_UNROLL,
} as const
