// Runs one of the product's programs, `node api/run_program.mjs api/serve.ts [words]`, as one file that is
// made of it and of all it imports: a thousand files, read one by one through what turns TypeScript into
// JavaScript, take a second of each start. The file is made anew whenever one of them has changed.
// Plain JavaScript, because it runs before anything reads TypeScript.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [, , program = ''] = process.argv
// So it stands where a program finds itself, and its words after it.
process.argv.splice(1, 1)
const file = join(root, 'dist', 'programs', `${program.replaceAll(/\W/g, '_')}.mjs`)

/** To each file its own place is told as it was: it reads what lies beside it. */
const staysWhereItLies = {
  name: 'stays_where_it_lies',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8')
      const loader = path.endsWith('ts') ? 'ts' : 'js'
      // Only a module of today's kind can ask for the first, only one of the older kind for the others.
      if (contents.includes('import.meta.url')) {
        const url = JSON.stringify(pathToFileURL(path).href)
        return { loader, contents: contents.replaceAll('import.meta.url', url) }
      }
      if (!/__dirname|__filename/.test(contents)) return { loader, contents }
      const [name, folder] = [path, dirname(path)].map((each) => JSON.stringify(each))
      return { loader, contents: `const __filename=${name},__dirname=${folder};${contents}` }
    })
  },
}

await main()

async function main() {
  if (!isFresh()) await make()
  await import(pathToFileURL(file).href)
}

/** Whether all that the file was made of lies where it lay, as it was: by sizes and times, no content is read. */
function isFresh() {
  const [, stamp, inputs] = /^\/\/ (\w+) (\[.*\])\n/.exec(readIfThere(file)) ?? []
  return stamp !== undefined && stamp === stampOf(JSON.parse(inputs))
}

function stampOf(inputs) {
  const hash = createHash('sha256').update(root).update(process.version)
  // The lock says which packages lie there, even where a new one has the size and time of the old.
  for (const input of ['api/run_program.mjs', 'package-lock.json', ...inputs]) {
    const found = statSync(join(root, input), { throwIfNoEntry: false })
    hash.update(`${input} ${found?.size} ${found?.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

async function make() {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: [program], metafile: true, write: false },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', keepNames: true },
    // What is, or runs, the system's own machine code cannot be part of another file.
    external: ['@node-rs/*', '@napi-rs/*', 'esbuild'],
    plugins: [staysWhereItLies],
    // What is written for `require` finds it.
    banner: {
      js: `import { createRequire as requiring } from "node:module"; const require = requiring(${JSON.stringify(import.meta.url)});`,
    },
    logLevel: 'error',
  })
  const inputs = Object.keys(metafile.inputs)
  const head = `// ${stampOf(inputs)} ${JSON.stringify(inputs)}\n`
  try {
    put(head + outputFiles[0].text)
  } catch (error) {
    console.error(
      `${dirname(file)} cannot be written (${error.code}): give this user the right to, and the disk some room.`,
    )
    process.exit(1)
  }
}

/** Never half a file: another start may read it at this moment. */
function put(text) {
  mkdirSync(dirname(file), { recursive: true })
  const written = `${file}.${process.pid}`
  try {
    writeFileSync(written, text)
    renameSync(written, file)
  } finally {
    rmSync(written, { force: true })
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It is made anew, and what is the matter there is said then.
    return ''
  }
}
