import type { PrintSource } from './answer_print.ts'

/** Draws the basemap of a data directory. What draws is large, and a server starts without it. */
export const basemapIn =
  (dataDirectory: string): PrintSource['drawBasemap'] =>
  async (asked) => {
    const { basemapOfMachine } = await import('./basemap_of_machine.ts')
    return basemapOfMachine(dataDirectory, asked)
  }
