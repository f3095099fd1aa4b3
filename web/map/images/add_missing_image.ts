import type { Map as MapLibreMap } from 'maplibre-gl'
import { drawPattern } from './draw_pattern.ts'
import { drawPlate } from './draw_plate.ts'
import { drawPoint, glyphFont } from './draw_point.ts'
import type { MapImage } from './image_book.ts'

/**
 * Draws the images a style names when a tile first asks for them, so that one nobody sees costs
 * nothing.
 *
 * @param imageOf what an id looks like; undefined for one that is none of ours.
 */
export function addMissingImages(
  map: MapLibreMap,
  imageOf: (id: string) => { readonly image: MapImage; readonly pixelRatio: number } | undefined,
): void {
  map.setMissingStyleImageResolver(async (id) => {
    const wanted = imageOf(id)
    if (!wanted) return
    const { image, pixelRatio } = wanted
    if (image.kind === 'point' && image.glyph !== '') await glyphFontLoaded(image.glyph)
    // Two tiles may ask for the same image while the font is on its way.
    if (map.hasImage(id)) return
    const { drawn, stretch } = draw(image, pixelRatio)
    map.addImage(id, drawn, { pixelRatio, ...stretch })
  })
}

function draw(image: MapImage, pixelRatio: number) {
  switch (image.kind) {
    case 'point':
      return { drawn: drawPoint(image, pixelRatio), stretch: {} }
    case 'pattern':
      return { drawn: drawPattern(image, pixelRatio), stretch: {} }
    case 'plate':
      return drawPlate(image, pixelRatio)
  }
}

/** A letter drawn before its font is there would stay in the wrong one. */
async function glyphFontLoaded(glyph: string): Promise<void> {
  try {
    await document.fonts.load(`${glyphFont.weight} 12px ${glyphFont.family}`, glyph)
  } catch (error) {
    console.warn('The font of the symbols did not load; another takes its place.', error)
  }
}
