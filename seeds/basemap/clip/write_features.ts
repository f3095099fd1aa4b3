import { writeFile } from 'node:fs/promises'
import type { Feature } from 'geojson'

/** Writes a feature collection with a feature a line: small, and a change shows where it is. */
export async function writeFeatures(path: URL, features: readonly Feature[]): Promise<void> {
  await writeFile(path, textOf(features))
}

/** The text of the committed file, so that a test can tell whether a rebuild gives the same. */
export function textOf(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
}
