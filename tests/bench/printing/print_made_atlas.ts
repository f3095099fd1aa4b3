// Prints an atlas in a process of its own, and tells how much memory is held after each sheet.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { printAtlas } from '../../../api/print/print_atlas.ts'
import { madeAtlas, sheetCount } from './made_atlas.ts'

/** For the thirty first the engine still compiles, and holds a little more with each (measured). */
const warmingSheets = 40

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
// A line for each sheet would drown the table of the bench.
console.log = () => {}

const held: number[] = []
const weigh = () => {
  collect()
  // What the first one freed outside of the heap is let go by the second.
  collect()
  const { heapUsed, external } = process.memoryUsage()
  held.push(heapUsed + external)
}

async function print(sheets: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_atlas_'))
  try {
    const words = ['--atlas', 'units', '--layers', 'units,facilities', '--out', folder]
    const request = readPrintRequest(words)
    if (!('atlas' in request)) throw new Error('It is an atlas.')
    await printAtlas(request.atlas, madeAtlas(sheets, weigh))
  } finally {
    rmSync(folder, { recursive: true })
  }
  weigh()
}

// What the engine compiles with the first sheets is held as well, and is no sheet's.
await print(warmingSheets)
held.length = 0
await print(sheetCount)
// Before the first sheet nothing of this atlas was drawn.
process.send?.(held.slice(1))
