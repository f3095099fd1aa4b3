import type { PointShape } from '../layers/symbols.ts'

/** How far each shape's corners stand from its middle, so that all look as heavy as a circle of radius 1. */
const reach: Readonly<Record<Exclude<PointShape, 'circle' | 'ring'>, readonly [number, number]>> = {
  square: [4, 1.25],
  diamond: [4, 1.25],
  triangle: [3, 1.4],
  hexagon: [6, 1.1],
}

/** Where a shape's first corner stands, in degrees clockwise from straight up. */
const turn = { square: 45, diamond: 0, triangle: 0, hexagon: 30 } as const

/**
 * Takes a point symbol's shape and radius (CSS pixels) and returns its outline as SVG path data
 * around 0, 0, x to the right and y down: the map draws it on a canvas, the legend as SVG.
 */
export function pointShapePath(shape: PointShape, radius: number): string {
  if (shape === 'circle' || shape === 'ring') {
    const half = `a${radius},${radius} 0 1 0`
    return `M${-radius},0${half} ${2 * radius},0${half} ${-2 * radius},0Z`
  }
  const [corners, distance] = reach[shape]
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn[shape] + (360 * corner) / corners) * Math.PI) / 180
    const x = Math.sin(angle) * distance * radius
    const y = -Math.cos(angle) * distance * radius + dropOf(shape, radius)
    return `${x.toFixed(3)},${y.toFixed(3)}`
  })
  return `M${points.join('L')}Z`
}

/** A triangle's middle lies below its box's; without this it would hang above its place. */
const dropOf = (shape: PointShape, radius: number) => (shape === 'triangle' ? 0.15 * radius : 0)
