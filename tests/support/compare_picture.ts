import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const picturesFolder = fileURLToPath(new URL('../pictures', import.meta.url))

export interface PictureCase {
  /** The folder under tests/pictures, as in `crossing_details`. */
  readonly name: string
  /** As in `1280x800`. */
  readonly viewport: string
  /** As in `night`. */
  readonly theme: string
  /**
   * The largest share of pixels that may differ, 0 to 1; smoothed edges of letters and lines do
   * not count. A map symbol covers some 400 pixels: the default is below that at every viewport.
   */
  readonly distance?: number
}

const usualDistance = 0.0001
/** How far two colours may lie apart (YIQ, 0 to 1) and still count as one. */
const colourTolerance = 0.1

/**
 * Holds a screenshot (PNG) against tests/pictures/<name>/<viewport>-<theme>.png and throws where
 * they differ, with what was seen and the difference left in tests/pictures/actual/.
 * With UPDATE_PICTURES=1 (`npm run bless`) what differs becomes the expected picture instead.
 */
export function comparePicture(
  screenshot: Uint8Array,
  picture: PictureCase,
  folder = picturesFolder,
): void {
  const place = join(picture.name, `${picture.viewport}-${picture.theme}`)
  const expectedFile = join(folder, `${place}.png`)
  const actualFile = join(folder, 'actual', `${place}.png`)
  const differenceFile = join(folder, 'actual', `${place}-difference.png`)
  // What a failed run left would tell of a difference that may be gone.
  rmSync(actualFile, { force: true })
  rmSync(differenceFile, { force: true })

  const seen = PNG.sync.read(Buffer.from(screenshot))
  const expected = existsSync(expectedFile)
    ? PNG.sync.read(readFileSync(expectedFile))
    : 'no picture to compare with yet'
  const difference =
    typeof expected === 'string'
      ? { words: expected }
      : differenceOf(seen, expected, picture.distance ?? usualDistance)
  if (!difference) return

  if (process.env.UPDATE_PICTURES === '1') {
    write(expectedFile, screenshot)
    return
  }
  write(actualFile, screenshot)
  if (difference.drawing) write(differenceFile, difference.drawing)
  throw new Error(
    `${place}: ${difference.words}. Look at ${actualFile}; if it is right, run \`npm run bless\`.`,
  )
}

interface Difference {
  readonly words: string
  /** A PNG with the differing pixels in red. */
  readonly drawing?: Uint8Array
}

function differenceOf(seen: PNG, expected: PNG, distance: number): Difference | undefined {
  const { width, height } = expected
  if (seen.width !== width || seen.height !== height)
    return { words: `${seen.width} × ${seen.height} pixels instead of ${width} × ${height}` }

  const drawing = new PNG({ width, height })
  const differing = pixelmatch(expected.data, seen.data, drawing.data, width, height, {
    threshold: colourTolerance,
  })
  const allowed = Math.floor(distance * width * height)
  if (differing <= allowed) return undefined
  return {
    words: `${differing} pixels differ where ${allowed} may`,
    drawing: PNG.sync.write(drawing),
  }
}

function write(file: string, png: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, png)
}
