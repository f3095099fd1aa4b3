import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../../../geo/words.ts'
import { themeNames } from '../../../web/theme/theme_names.ts'

const css = readFileSync(new URL('../../../web/theme/tokens.css', import.meta.url), 'utf8')

/** The tokens of a theme: the day's, and its own over them. */
function tokensOf(theme: string): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/:root(?:\[data-theme="(\w+)"\])? \{([^}]*)\}/g)]
  const fitting = blocks.filter(([, name]) => name === undefined || name === theme)
  const pairs = fitting.flatMap(([, , body = '']) => [
    ...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g),
  ])
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]))
}

/** WCAG 2: (lighter + 0.05) / (darker + 0.05). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const pairs = [
  ...['--ink', '--ink-2', '--ink-3'].flatMap((ink) =>
    ['--panel', '--paper', '--sunken', '--hover'].map((ground) => [ink, ground] as const),
  ),
  ['--accent', '--panel'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--danger', '--danger-soft'],
  ['--warn-ink', '--warn-soft'],
  ['--warn-ink', '--panel'],
  ['--marking', '--panel'],
  ['--on-exercise', '--exercise-ground'],
  ['--on-exercise', '--exercise-stripe'],
] as const

describe.each(codesOf(themeNames))('the colours of %s', (theme) => {
  const tokens = tokensOf(theme)

  it.each(pairs)('let %s be read on %s', (ink, ground) => {
    const [first, second] = [tokens.get(ink), tokens.get(ground)]
    if (first === undefined || second === undefined) throw new Error(`${ink} or ${ground} is gone.`)
    expect(contrast(first, second)).toBeGreaterThanOrEqual(4.5)
  })
})
