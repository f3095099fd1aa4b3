/** The side of the Mercator square at zoom 0, in CSS pixels, as MapLibre draws it. */
export const worldPixelsAtZoom0 = 512

/** From the top of the Mercator square, as a share of its side. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

/** The latitude in degrees that lies so far from the top of the Mercator square. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}
