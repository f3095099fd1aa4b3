import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { palettes } from '../../../geo/palette.ts'
import { codesOf } from '../../../geo/words.ts'
import { SymbolKey } from '../../../web/legend/symbol_key.tsx'
import { mapDefinitions } from '../../../web/state/definitions.ts'
import { screen } from '../../../web/state/screen.ts'
import { themeNames } from '../../../web/theme/theme_names.ts'

afterEach(() => screen.set({ theme: 'day' }))

const classes = mapDefinitions.flatMap((definition) =>
  definition.classes.map((entry) => [`${definition.id} ${entry.id}`, entry] as const),
)

describe.each(codesOf(themeNames))('the legend by %s', (theme) => {
  it.each(classes)('draws %s in the colours of the map', (_, { symbol }) => {
    screen.set({ theme })
    const drawn = renderToStaticMarkup(<SymbolKey symbol={symbol} />)
    const named = symbol.kind === 'area' ? (symbol.fill ?? symbol.line) : symbol.line
    if (named === undefined) throw new Error('An area without ground and edge cannot be seen.')
    expect(drawn).toContain(palettes[theme][named])
    if (symbol.kind === 'area' && symbol.pattern) expect(drawn).toContain('<pattern')
    if (symbol.kind === 'area' && symbol.numeral) expect(drawn).toContain(`>${symbol.numeral}<`)
    if (symbol.kind === 'point' && symbol.glyph) expect(drawn).toContain(`>${symbol.glyph}<`)
  })
})

describe('the legend of risk levels', () => {
  it('goes from 1 to 5 in the colours of the law', () => {
    const risk = mapDefinitions.find(({ id }) => id === 'risk_zones')?.classes ?? []
    const fills = risk.flatMap(({ symbol }) => (symbol.kind === 'area' ? [symbol.fill] : []))
    expect(fills.slice(0, 5)).toEqual(['risk_1', 'risk_2', 'risk_3', 'risk_4', 'risk_5'])
  })
})
