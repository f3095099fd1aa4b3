interface Area {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The tiles of a zoom that lie wholly inside an area, from the first to the last of each axis. */
export function tileRange({ west, south, east, north }: Area, zoom: number) {
  const across = 2 ** zoom
  const column = (longitude: number) => ((longitude + 180) / 360) * across
  const row = (latitude: number) => {
    const angle = (latitude * Math.PI) / 180
    return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * across
  }
  return {
    x: [Math.ceil(column(west)), Math.floor(column(east)) - 1],
    y: [Math.ceil(row(north)), Math.floor(row(south)) - 1],
  } as const
}
