/** A part of a whole without rounding, so that shares of shares still add up to the whole. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const nothing: Fraction = { numerator: 0n, denominator: 1n }
export const whole: Fraction = { numerator: 1n, denominator: 1n }

const steps = 1_000_000_000_000n

/** Takes a share from 0 to 1 and returns it to the twelfth decimal, so that 0.1 + 0.2 + 0.7 is 1. */
export function fractionOf(share: number): Fraction {
  return { numerator: BigInt(Math.round(share * Number(steps))), denominator: steps }
}

/** The sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** The first fraction less the second. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator })
}

/** A part of a part. */
export function times(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  }
}
