import { catalogue } from '../../../geo/layers/catalogue.ts'
import { paletteNames } from '../../../geo/palette.ts'
import { ImageBook } from '../../../web/map/images/image_book.ts'
import { now } from '../../../web/map/moment.ts'
import { compileStyle, type StyleInput } from '../../../web/map/style/compile_style.ts'
import { fontStacks } from '../../../web/map/style/font_stacks.ts'

export const mapLayers = catalogue.filter(({ geometry }) => geometry !== 'none')

/** Everything shown at once, as no user has it: what may stand in a style then does. */
export function styleInput(
  picture: Partial<StyleInput['picture']> = {},
  rest: Partial<Omit<StyleInput, 'picture'>> = {},
): StyleInput {
  return {
    picture: {
      layers: mapLayers.map(({ id }) => ({ id, shown: true, opacity: 1 })),
      palette: 'day',
      language: 'vi',
      choropleth: null,
      ...{ signs: null, progress: null },
      moment: now,
      filters: {},
      askedArea: [
        [107.9, 21.5],
        [108, 21.5],
        [108, 21.6],
      ],
      hazard: null,
      storm: { middles: [], second: [] },
      evacuation: { ways: [], origins: [], shelters: [], lost: [], shut: [] },
      lending: { short: { at: [107.9, 21.5], text: '2' }, lenders: [] },
      tool: 'area',
      callouts: [{ at: [107.97, 21.53], text_vi: 'Lời', text_en: 'Words' }],
      ...picture,
    },
    apiBase: 'http://127.0.0.1:3000/api',
    opened: new Set(mapLayers.map(({ id }) => id)),
    complete: true,
    basemap: {
      kind: 'shipped',
      landUrl: 'http://127.0.0.1:3000/api/basemap/land',
      countryUrl: 'http://127.0.0.1:3000/api/basemap/locator',
      attribution: '',
    },
    fontFaces: Object.fromEntries(
      Object.values(fontStacks).map((stack) => [stack, `http://127.0.0.1:3000/${stack}.woff2`]),
    ),
    images: new ImageBook(2),
    now: new Date('2026-11-21T00:00:00Z'),
    ...rest,
  }
}

/** Each palette and language with and without a coloured indicator. */
export const everyStyle = paletteNames.flatMap((palette) =>
  (['vi', 'en'] as const).flatMap((language) =>
    [null, { breaks: [1, 2, 3, 4], values: { a: 1 } }].map((choropleth) => {
      const name = `${palette}, ${language}${choropleth ? ', with an indicator' : ''}`
      return { name, style: compileStyle(styleInput({ palette, language, choropleth })) }
    }),
  ),
)
