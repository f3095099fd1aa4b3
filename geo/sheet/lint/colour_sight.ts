type Rgb = readonly [red: number, green: number, blue: number]

function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Between two colours written `#rrggbb`, 1 to 21: WCAG 2.2, contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Degrees on the colour wheel, 0 red. */
export function hueOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  if (red === undefined || green === undefined || blue === undefined) return Number.NaN
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  if (most === least) return Number.NaN
  const spread = most - least
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4
  return sixth * 60
}

/**
 * What is seen without the cones for red or for green, in linear light. Source: Viénot, Brettel, Mollon,
 * Digital video colourmaps for checking the legibility of displays by dichromats, 1999.
 */
const protan: readonly Rgb[] = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
]
const deutan: readonly Rgb[] = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
]

/** The smaller of the differences that two colours have to either kind of eye (CIE 1976, in L*a*b*). */
export function differenceUnderColourBlindness(one: string, other: string): number {
  const seen = (colour: string, eye: readonly Rgb[]) => lab(through(eye, linear(colour)))
  const apart = (eye: readonly Rgb[]) => {
    const [a, b] = [seen(one, eye), seen(other, eye)]
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  }
  return Math.min(apart(protan), apart(deutan))
}

function through(eye: readonly Rgb[], [red, green, blue]: Rgb): Rgb {
  const [r = 0, g = 0, b = 0] = eye.map(([x, y, z]) => x * red + y * green + z * blue)
  return [r, g, b]
}

/** Of linear light with the white of sRGB (D65). */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (share: number) =>
    share > 216 / 24389 ? Math.cbrt(share) : (share * 24389) / 27 / 116 + 16 / 116
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
