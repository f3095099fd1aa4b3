// Builds the web app in memory and names every module of the server's side that it took in, and every
// one that the page would load before its map though it is wanted only later.
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const serverSide = [
  /^(api|seeds|tests)\//,
  /^geo\/(columns|source)\//,
  /^geo\/layers\/tables\.ts$/,
  /^geo\/.+\/(table|source)\.ts$/,
  /(^|\/)node_modules\/(drizzle-orm|drizzle-zod|postgres|@electric-sql|@hono\/node-server)\//,
]
/** Each weighs on how long one waits for the first unit, and is loaded with what needs it. */
const later =
  /(^|\/)node_modules\/(zod|linkedom|d3-[a-z]+|@observablehq|@deck\.gl|@luma\.gl|milsymbol|pdfkit|pmtiles|react-dom|@turf|react-aria[a-z-]*|@react-aria|@react-stately)\//

const built = await build({ root: `${root}/web`, logLevel: 'warn', build: { write: false } })
const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
  'output' in result ? result.output : [],
)
const chunks = outputs.filter((file) => file.type === 'chunk')
const modulesOf = (some: typeof chunks) =>
  some.flatMap((chunk) =>
    Object.keys(chunk.modules).map((path) => relative(root, path).split(sep).join('/')),
  )
const modules = modulesOf(chunks)
const early = modulesOf(loadedWith('index')).filter((path) => later.test(path))
const strays = modules.filter((path) => serverSide.some((place) => place.test(path)))

if (modules.length === 0) {
  console.error('The build held no module at all: what was to be checked is not there.')
  process.exitCode = 1
} else if (strays.length > 0) {
  console.error(`These belong to the server and are in the browser's bundle:\n${strays.join('\n')}`)
  process.exitCode = 1
} else if (early.length > 0) {
  console.error(`These are loaded before the map, and wanted only later:\n${early.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(`${modules.length} modules, none of them the server's`)
}

/** The page's own script, and all that it cannot begin without. */
function loadedWith(name: string): typeof chunks {
  const found = new Set(chunks.filter((chunk) => chunk.isEntry && chunk.name === name))
  for (const { imports } of found)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  return [...found]
}
