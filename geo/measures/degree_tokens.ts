/** The four directions, and the N that is north in English and south (Nam) in Vietnamese. */
export type DirectionToken = {
  readonly kind: 'direction'
  readonly direction: 'north' | 'south' | 'east' | 'west' | 'letter_n'
  readonly language: 'vi' | 'en' | null
}

export type DegreeToken =
  | { readonly kind: 'number'; readonly whole: string; readonly fraction: string }
  | { readonly kind: 'mark'; readonly mark: '°' | "'" | '"' | ':' }
  | { readonly kind: 'axis'; readonly axis: 'latitude' | 'longitude' }
  | { readonly kind: 'sign'; readonly isNegative: boolean }
  | { readonly kind: 'separator' }
  | DirectionToken

type Rule = readonly [RegExp, (match: RegExpExecArray) => DegreeToken]

function direction(
  pattern: RegExp,
  towards: DirectionToken['direction'],
  language: DirectionToken['language'],
): Rule {
  return [pattern, () => ({ kind: 'direction', direction: towards, language })]
}

/** In order: the first that fits at a place is taken, so longer words stand before letters. */
const RULES: readonly Rule[] = [
  [
    /(\d+)(?:[.,](\d+))?/y,
    ([, whole = '', fraction = '']) => ({ kind: 'number', whole, fraction }),
  ],
  [
    /(?:vi(?: (?:do|tuyen))?|latitude|lat)(?![a-z])(?: ?[:=])?/y,
    () => ({ kind: 'axis', axis: 'latitude' }),
  ],
  [
    /(?:kinh(?: (?:do|tuyen))?|longitude|long|lon|lng)(?![a-z])(?: ?[:=])?/y,
    () => ({ kind: 'axis', axis: 'longitude' }),
  ],
  [/°|do(?![a-z])/y, () => ({ kind: 'mark', mark: '°' })],
  [/'|phut(?![a-z])/y, () => ({ kind: 'mark', mark: "'" })],
  [/"|giay(?![a-z])/y, () => ({ kind: 'mark', mark: '"' })],
  [/:/y, () => ({ kind: 'mark', mark: ':' })],
  direction(/(?:bac|b)(?![a-z])/y, 'north', 'vi'),
  direction(/nam(?![a-z])/y, 'south', 'vi'),
  direction(/(?:dong|d)(?![a-z])/y, 'east', 'vi'),
  direction(/(?:tay|t)(?![a-z])/y, 'west', 'vi'),
  direction(/north(?![a-z])/y, 'north', 'en'),
  direction(/(?:south|s)(?![a-z])/y, 'south', 'en'),
  direction(/(?:east|e)(?![a-z])/y, 'east', 'en'),
  direction(/(?:west|w)(?![a-z])/y, 'west', 'en'),
  direction(/n(?![a-z])/y, 'letter_n', null),
  [/[+-](?=\d)/y, ([sign]) => ({ kind: 'sign', isNegative: sign === '-' })],
  [/[,;/|·-]/y, () => ({ kind: 'separator' })],
]

/**
 * Takes plain coordinate text and returns its parts, or null when it holds anything that does not
 * belong to degrees: one unknown word is enough to make it an ordinary search.
 */
export function degreeTokens(plain: string): readonly DegreeToken[] | null {
  const tokens: DegreeToken[] = []
  let at = 0
  while (at < plain.length) {
    if (plain[at] === ' ') {
      at += 1
      continue
    }
    const found = firstMatch(plain, at)
    if (!found) return null
    tokens.push(found.token)
    at = found.end
  }
  return tokens
}

function firstMatch(plain: string, at: number): { token: DegreeToken; end: number } | null {
  for (const [pattern, tokenFrom] of RULES) {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    if (match) return { token: tokenFrom(match), end: pattern.lastIndex }
  }
  return null
}
