// Builds the web app in memory and names every module of the server's side that it took in.
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

const built = await build({ root: `${root}/web`, logLevel: 'warn', build: { write: false } })
const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
  'output' in result ? result.output : [],
)
const modules = outputs
  .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
  .map((path) => relative(root, path).split(sep).join('/'))
const strays = modules.filter((path) => serverSide.some((place) => place.test(path)))

if (modules.length === 0) {
  console.error('The build held no module at all: what was to be checked is not there.')
  process.exitCode = 1
} else if (strays.length > 0) {
  console.error(`These belong to the server and are in the browser's bundle:\n${strays.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(`${modules.length} modules, none of them the server's`)
}
