interface CompassRoseProps {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const bearings = Array.from({ length: 72 }, (_, index) => index * 5)

/** A ring of bearings around a needle that points to north. */
export function CompassRose({ x, y, radius }: CompassRoseProps) {
  return (
    <g className="rose" transform={`translate(${x} ${y})`}>
      <circle r={radius} />
      <circle r={radius * 0.86} />
      {bearings.map((bearing) => (
        <path
          key={bearing}
          d={`M0 ${-radius}V${-radius * tickOf(bearing)}`}
          transform={`rotate(${bearing})`}
        />
      ))}
      {bearings
        .filter((bearing) => bearing % 30 === 0)
        .map((bearing) => (
          <text
            key={bearing}
            transform={`rotate(${bearing}) translate(0 ${-radius - 8})`}
            textAnchor="middle"
          >
            {String(bearing).padStart(3, '0')}
          </text>
        ))}
      {[0, 90, 180, 270].map((bearing) => (
        <g key={bearing} transform={`rotate(${bearing})`}>
          <path className="rose_dark" d={star(radius * 0.8, 1)} />
          <path className="rose_light" d={star(radius * 0.8, -1)} />
        </g>
      ))}
    </g>
  )
}

const tickOf = (bearing: number) => (bearing % 30 === 0 ? 0.86 : bearing % 10 === 0 ? 0.93 : 0.965)

/** Half a point of the star, to the right or to the left of where it points. */
function star(length: number, side: 1 | -1): string {
  const waist = length * 0.13
  return `M0 ${-length}L${side * waist} ${-waist}L0 0Z`
}
